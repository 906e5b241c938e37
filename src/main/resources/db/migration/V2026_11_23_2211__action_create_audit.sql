-- The past of each row, written by Envers: revtype 0 added, 1 changed, 2 removed.
create table action_commune_aud (
    rev        bigint not null references revision,
    revtype    smallint,
    part       numeric(7,6) not null,
    action_id  bigint not null,
    commune_id bigint not null,
    primary key (part, action_id, commune_id, rev)
);

create table action_contrat_aud (
    rev       bigint not null references revision,
    revtype   smallint,
    action_id bigint not null,
    contrat   varchar(20) not null,
    primary key (action_id, rev, contrat)
);

create table blocage_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    depuis_le     date,
    leve_le       date,
    relance_le    date,
    action_id     bigint,
    auteur_id     bigint,
    fait_le       timestamptz,
    auteur        varchar(120),
    deblocage     varchar(1000),
    description   varchar(1000),
    motif         varchar(20),
    qui_doit_agir varchar(200),
    primary key (id, rev)
);

create table fiche_action_aud (
    id                     bigint not null,
    rev                    bigint not null references revision,
    revtype                smallint,
    debut_prevu_le         date,
    debut_reel_le          date,
    fin_prevue_le          date,
    fin_reelle_le          date,
    numero                 integer,
    axe_id                 bigint,
    convention_id          bigint,
    creee_le               timestamptz,
    maitre_ouvrage_id      bigint,
    modifiee_le            timestamptz,
    objectif_id            bigint,
    thematique_id          bigint,
    consequence_centralite varchar(10000),
    description            varchar(10000),
    elu_referent           varchar(120),
    maturite               varchar(20),
    meteo                  varchar(20),
    nom                    varchar(200),
    objectifs_attendus     varchar(10000),
    pilote                 varchar(120),
    priorite               varchar(20),
    resume_public          varchar(400),
    situation_ort          varchar(20),
    statut                 varchar(20),
    visibilite             varchar(20),
    primary key (id, rev)
);

create table jalon_aud (
    id          bigint not null,
    rev         bigint not null references revision,
    revtype     smallint,
    actuelle_le date,
    initiale_le date,
    reelle_le   date,
    action_id   bigint,
    retire_le   timestamptz,
    libelle     varchar(200),
    type        varchar(20),
    primary key (id, rev)
);

create table suivi_aud (
    id         bigint not null,
    rev        bigint not null references revision,
    revtype    smallint,
    le         date,
    action_id  bigint,
    auteur_id  bigint,
    fait_le    timestamptz,
    auteur     varchar(120),
    texte      varchar(4000),
    type       varchar(20),
    visibilite varchar(20),
    primary key (id, rev)
);
