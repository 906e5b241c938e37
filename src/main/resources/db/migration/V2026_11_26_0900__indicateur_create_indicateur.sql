-- What a convention watches, what it measured, and where it wants to go.
create table indicateur (
    id            bigint        generated always as identity primary key,
    convention_id bigint        not null references convention,
    objectif_id   bigint,
    nom           varchar(160)  not null,
    unite         varchar(30)   not null,
    tendance          varchar(10)   not null constraint indicateur_tendance_connue check (tendance in ('HAUSSE', 'BAISSE', 'MAINTIEN', 'SUIVI')),
    definition    varchar(1000),
    archive_le    date,
    version       bigint        not null,
    constraint indicateur_nom_unique unique (convention_id, nom),
    constraint indicateur_de_convention unique (convention_id, id),
    constraint indicateur_objectif foreign key (convention_id, objectif_id) references objectif (convention_id, id)
);

-- A place is a commune, one of its sectors, or the whole territory (no commune). A secret value is no value: never zero.
create table mesure (
    id            bigint        generated always as identity primary key,
    convention_id bigint        not null,
    indicateur_id bigint        not null,
    commune_id    bigint        references commune,
    secteur       varchar(120),
    annee         integer       not null constraint mesure_annee_plausible check (annee between 1900 and 2100),
    valeur        numeric(14, 2),
    etat          varchar(12)   not null constraint mesure_etat_connu check (etat in ('DEFINITIF', 'PROVISOIRE', 'SECRET')),
    source        varchar(80)   not null,
    millesime     integer       not null constraint mesure_millesime_plausible check (millesime between 1900 and 2100),
    commentaire   varchar(500),
    version       bigint        not null,
    constraint mesure_valeur_dite check ((etat = 'SECRET') = (valeur is null)),
    constraint mesure_unique unique nulls not distinct (indicateur_id, commune_id, secteur, annee, source, millesime),
    constraint mesure_de_indicateur unique (convention_id, indicateur_id, id),
    constraint mesure_indicateur foreign key (convention_id, indicateur_id) references indicateur (convention_id, id)
);

-- A target starts from a measure: its place and its source are those of the target.
create table cible (
    id            bigint        generated always as identity primary key,
    convention_id bigint        not null,
    indicateur_id bigint        not null,
    depart_id     bigint        not null constraint cible_depart_unique unique,
    valeur        numeric(14, 2) not null,
    annee         integer       not null constraint cible_annee_plausible check (annee between 1900 and 2100),
    commentaire   varchar(500),
    version       bigint        not null,
    constraint cible_depart foreign key (convention_id, indicateur_id, depart_id) references mesure (convention_id, indicateur_id, id)
);

create table indicateur_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    convention_id bigint,
    objectif_id   bigint,
    nom           varchar(160),
    unite         varchar(30),
    tendance          varchar(10),
    definition    varchar(1000),
    archive_le    date,
    version       bigint,
    primary key (id, rev)
);
create index indicateur_aud_convention on indicateur_aud (convention_id);

create table mesure_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    convention_id bigint,
    indicateur_id bigint,
    commune_id    bigint,
    secteur       varchar(120),
    annee         integer,
    valeur        numeric(14, 2),
    etat          varchar(12),
    source        varchar(80),
    millesime     integer,
    commentaire   varchar(500),
    version       bigint,
    primary key (id, rev)
);
create index mesure_aud_convention on mesure_aud (convention_id);

create table cible_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    convention_id bigint,
    indicateur_id bigint,
    depart_id     bigint,
    valeur        numeric(14, 2),
    annee         integer,
    commentaire   varchar(500),
    version       bigint,
    primary key (id, rev)
);
create index cible_aud_convention on cible_aud (convention_id);
