-- A convention writes to its members once its chef de projet has read the list of those who would receive.
create table envoi_de_bulletins (
    convention_id bigint      not null constraint envoi_de_bulletins_pk primary key references convention,
    auteur_id     bigint      not null references compte,
    depuis_le     timestamptz not null
);

-- One by person, convention and week, whatever the number of instances.
create table bulletin (
    id            bigint generated always as identity primary key,
    compte_id     bigint not null references compte,
    convention_id bigint not null references convention,
    semaine       date   not null,
    constraint bulletin_une_fois unique (compte_id, convention_id, semaine)
);

create index bulletin_convention on bulletin (convention_id);

-- A legal day that comes near, told once to a person at each distance.
create table alerte (
    id            bigint generated always as identity primary key,
    compte_id     bigint       not null references compte,
    convention_id bigint       not null references convention,
    echeance      varchar(120) not null,
    echue_le      date         not null,
    palier        int          not null,
    constraint alerte_une_fois unique (compte_id, convention_id, echeance, echue_le, palier)
);

create index alerte_convention on alerte (convention_id);

-- What somebody asked not to receive any more.
create table sujet_coupe (
    compte_id bigint      not null references compte,
    sujet     varchar(20) not null,
    coupe_le  timestamptz not null,
    constraint sujet_coupe_pk primary key (compte_id, sujet)
);

-- The key that signs the links to that choice: 244 random bits, made once. Whoever reads it can only stop messages.
create table cle_de_signature (
    unique_ligne boolean not null default true constraint cle_de_signature_pk primary key check (unique_ligne),
    cle          bytea   not null
);

insert into cle_de_signature (cle)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
