-- What was done to accounts, by whom: only ever added to. Names are kept as they were then.
create table geste_de_compte (
    id            bigint generated always as identity primary key,
    genre         varchar(20)  not null,
    compte_id     bigint references compte,
    personne      varchar(254) not null,
    convention_id bigint references convention,
    detail        varchar(200),
    auteur_id     bigint references compte,
    auteur        varchar(120) not null,
    fait_le       timestamptz  not null
);

create index geste_de_compte_compte on geste_de_compte (compte_id);
create index geste_de_compte_convention on geste_de_compte (convention_id);
