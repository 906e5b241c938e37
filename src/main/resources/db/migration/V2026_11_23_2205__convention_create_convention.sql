create table convention (
    id                        bigint generated always as identity primary key,
    territoire_id             bigint       not null references territoire,
    slug                      varchar(60)  not null constraint convention_slug_unique unique
                                           constraint convention_slug_forme check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    nom                       varchar(200) not null,
    signee_le                 date         not null,
    duree_initialisation_mois integer      not null constraint convention_duree_positive check (duree_initialisation_mois > 0),
    ort_signee_le             date,
    ort_duree_mois            integer constraint convention_ort_duree_positive check (ort_duree_mois > 0),
    constraint convention_ort_apres_adhesion check (ort_signee_le >= signee_le)
);

create table objectif (
    id            bigint generated always as identity primary key,
    convention_id bigint        not null references convention,
    numero        integer       not null,
    nom           varchar(150)  not null,
    resume        varchar(300)  not null,
    description   varchar(1000) not null,
    icone         varchar(20)   not null,
    constraint objectif_numero_unique unique (convention_id, numero),
    constraint objectif_de_convention unique (convention_id, id)
);

create table thematique (
    id            bigint generated always as identity primary key,
    convention_id bigint       not null,
    objectif_id   bigint       not null,
    nom           varchar(150) not null,
    constraint thematique_unique unique (objectif_id, nom),
    constraint thematique_objectif foreign key (convention_id, objectif_id) references objectif (convention_id, id),
    constraint thematique_de_convention unique (convention_id, id)
);

create table axe (
    id            bigint generated always as identity primary key,
    convention_id bigint       not null references convention,
    rang          integer      not null,
    nom           varchar(150) not null,
    constraint axe_rang_unique unique (convention_id, rang),
    constraint axe_de_convention unique (convention_id, id)
);

create table pilier (
    id            bigint generated always as identity primary key,
    convention_id bigint        not null references convention,
    rang          integer       not null,
    nom           varchar(150)  not null,
    description   varchar(1000) not null,
    constraint pilier_rang_unique unique (convention_id, rang)
);

create table convention_partenaire (
    convention_id bigint  not null references convention,
    partenaire_id bigint  not null references partenaire,
    financier     boolean not null,
    dans_l_action boolean not null,
    primary key (convention_id, partenaire_id),
    constraint convention_partenaire_a_un_titre check (financier or dans_l_action)
);

create table maitre_ouvrage (
    id            bigint generated always as identity primary key,
    convention_id bigint       not null references convention,
    nom           varchar(200) not null,
    siren         char(9),
    commune_id    bigint references commune,
    constraint maitre_ouvrage_unique unique (convention_id, nom),
    constraint maitre_ouvrage_de_convention unique (convention_id, id)
);
