create table fiche_action (
    id                bigint generated always as identity primary key,
    convention_id     bigint       not null references convention,
    numero            integer      not null constraint fiche_action_numero_positif check (numero > 0),
    nom               varchar(200) not null,
    objectif_id       bigint       not null,
    thematique_id     bigint,
    axe_id            bigint,
    maturite          varchar(20)  not null,
    statut            varchar(20)  not null,
    meteo             varchar(20),
    priorite          varchar(20)  not null,
    maitre_ouvrage_id bigint,
    pilote            varchar(120),
    elu_referent      varchar(120),
    situation_ort     varchar(20),
    description       varchar(10000),
    resume_public     varchar(400),
    objectifs_attendus varchar(10000),
    consequence_centralite varchar(10000),
    debut_prevu_le    date,
    fin_prevue_le     date,
    debut_reel_le     date,
    fin_reelle_le     date,
    visibilite        varchar(20)  not null,
    creee_le          timestamptz  not null,
    modifiee_le       timestamptz  not null,
    version           bigint       not null,
    recherche         tsvector generated always as (
        setweight(to_tsvector('fr', nom), 'A')
        || setweight(to_tsvector('fr', coalesce(resume_public, '') || ' ' || coalesce(objectifs_attendus, '')), 'B')
        || setweight(to_tsvector('fr', coalesce(description, '') || ' ' || coalesce(pilote, '')), 'C')) stored,
    constraint fiche_action_numero_unique unique (convention_id, numero),
    constraint fiche_action_de_convention unique (convention_id, id),
    constraint fiche_action_objectif foreign key (convention_id, objectif_id) references objectif (convention_id, id),
    constraint fiche_action_thematique foreign key (convention_id, thematique_id) references thematique (convention_id, id),
    constraint fiche_action_axe foreign key (convention_id, axe_id) references axe (convention_id, id),
    constraint fiche_action_maitre_ouvrage foreign key (convention_id, maitre_ouvrage_id)
        references maitre_ouvrage (convention_id, id),
    constraint fiche_action_dates_prevues check (fin_prevue_le >= debut_prevu_le),
    constraint fiche_action_dates_reelles check (fin_reelle_le >= debut_reel_le),
    constraint fiche_action_realisee_datee check (statut <> 'REALISEE' or fin_reelle_le is not null)
);
create index fiche_action_objectif_idx on fiche_action (convention_id, objectif_id);
create index fiche_action_recherche on fiche_action using gin (recherche);

-- Shares by commune; none for an action of the whole intercommunality.
create table action_commune (
    action_id  bigint       not null references fiche_action,
    commune_id bigint       not null references commune,
    part       numeric(7,6) not null constraint action_commune_part check (part > 0 and part <= 1),
    primary key (action_id, commune_id)
);

create table action_contrat (
    action_id bigint      not null references fiche_action,
    contrat   varchar(20) not null,
    primary key (action_id, contrat)
);

create table jalon (
    id          bigint generated always as identity primary key,
    action_id   bigint       not null references fiche_action,
    type        varchar(20)  not null,
    libelle     varchar(200) not null,
    initiale_le date         not null,
    actuelle_le date         not null,
    reelle_le   date,
    retire_le   timestamptz
);
create index jalon_action on jalon (action_id, actuelle_le);

create table report (
    id        bigint generated always as identity primary key,
    jalon_id  bigint       not null references jalon,
    depuis_le date         not null,
    vers_le   date         not null constraint report_change_la_date check (vers_le <> depuis_le),
    motif     varchar(500) not null,
    auteur_id bigint       not null,
    auteur    varchar(120) not null,
    fait_le   timestamptz  not null
);
create index report_jalon on report (jalon_id);

create table suivi (
    id         bigint generated always as identity primary key,
    action_id  bigint        not null references fiche_action,
    type       varchar(20)   not null,
    texte      varchar(4000) not null,
    visibilite varchar(20)   not null,
    le         date          not null,
    auteur_id  bigint        not null,
    auteur     varchar(120)  not null,
    fait_le    timestamptz   not null
);
create index suivi_action on suivi (action_id, le desc);

create table blocage (
    id            bigint generated always as identity primary key,
    action_id     bigint        not null references fiche_action,
    motif         varchar(20)   not null,
    description   varchar(1000) not null,
    qui_doit_agir varchar(200)  not null,
    deblocage     varchar(1000),
    depuis_le     date          not null,
    relance_le    date,
    leve_le       date constraint blocage_leve_apres check (leve_le >= depuis_le),
    auteur_id     bigint        not null,
    auteur        varchar(120)  not null,
    fait_le       timestamptz   not null
);
create unique index blocage_un_seul_en_cours on blocage (action_id) where leve_le is null;

create table changement_statut (
    id        bigint generated always as identity primary key,
    action_id bigint       not null references fiche_action,
    depuis    varchar(20)  not null,
    vers      varchar(20)  not null,
    le        date         not null,
    motif     varchar(1000),
    decision  varchar(200),
    auteur_id bigint       not null,
    auteur    varchar(120) not null,
    fait_le   timestamptz  not null,
    constraint changement_statut_abandon_decide check (vers <> 'ABANDONNEE' or (motif is not null and decision is not null))
);
create index changement_statut_action on changement_statut (action_id);
