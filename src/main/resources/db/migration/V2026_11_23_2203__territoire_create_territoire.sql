create table territoire (
    id             bigint generated always as identity primary key,
    code           varchar(60)   not null constraint territoire_code_unique unique,
    epci           varchar(200)  not null,
    siren          char(9)       not null constraint territoire_siren_forme check (siren ~ '^[0-9]{9}$'),
    departement    varchar(100)  not null,
    superficie_km2 integer       not null constraint territoire_superficie_positive check (superficie_km2 > 0),
    finalite       varchar(1000) not null,
    portrait       varchar(2000) not null
);

create table commune (
    id            bigint generated always as identity primary key,
    territoire_id bigint       not null references territoire,
    code_insee    char(5)      not null,
    nom           varchar(100) not null,
    population    integer      not null constraint commune_population_positive check (population >= 0),
    millesime     integer      not null,
    arrondissement varchar(100) not null,
    bourg_centre  boolean      not null,
    tuile_colonne integer      not null,
    tuile_ligne   integer      not null,
    constraint commune_unique unique (territoire_id, code_insee),
    constraint commune_tuile_unique unique (territoire_id, tuile_colonne, tuile_ligne)
);

-- A service of a bourg whose count is unknown has a null count: never zero.
create table service_de_bourg (
    commune_id bigint       not null references commune,
    rang       integer      not null,
    service    varchar(100) not null,
    nombre     integer constraint service_de_bourg_nombre_positif check (nombre >= 0),
    source     varchar(100),
    millesime  integer,
    primary key (commune_id, service),
    constraint service_de_bourg_source_dite check (nombre is null or (source is not null and millesime is not null))
);
