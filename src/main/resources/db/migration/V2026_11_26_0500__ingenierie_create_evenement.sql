-- The events of the network of the programme, and which dispositifs pay engineering rather than works.
create table evenement_reseau (
    id            bigint        generated always as identity primary key,
    convention_id bigint        not null references convention,
    le            date          not null,
    intitule      varchar(200)  not null,
    lieu          varchar(120),
    note          varchar(2000),
    auteur_id     bigint        not null,
    auteur        varchar(120)  not null,
    fait_le       timestamptz   not null,
    retire_le     timestamptz,
    retire_par    varchar(120)
);
create index evenement_reseau_convention on evenement_reseau (convention_id, le);

alter table dispositif add column ingenierie boolean not null default false;
update dispositif set ingenierie = true
where code in ('Ingénierie PVD', 'Poste PVD', 'Ingénierie Anah', 'CEREMA', 'Crédits d’étude BdT');
