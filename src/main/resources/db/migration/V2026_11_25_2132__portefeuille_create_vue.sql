-- A question to the list of actions that somebody keeps: it is asked again with the rights of whoever reads it.
create table vue_enregistree (
    id            bigint generated always as identity primary key,
    convention_id bigint        not null references convention,
    compte_id     bigint        not null references compte,
    nom           varchar(80)   not null constraint vue_enregistree_nommee check (nom <> ''),
    parametres    varchar(4000) not null,
    partagee      boolean       not null,
    creee_le      timestamptz   not null
);
create unique index vue_enregistree_nom_unique on vue_enregistree (convention_id, compte_id, lower(nom));

-- The columns that a person wants in the list of a convention.
create table choix_de_colonnes (
    compte_id     bigint       not null references compte,
    convention_id bigint       not null references convention,
    colonnes      varchar(400) not null,
    primary key (compte_id, convention_id)
);
