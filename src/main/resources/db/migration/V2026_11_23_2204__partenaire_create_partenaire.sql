-- An organisation is the same for every convention of the portal.
create table partenaire (
    id          bigint generated always as identity primary key,
    code        varchar(30)  not null constraint partenaire_code_unique unique,
    nom         varchar(200) not null,
    sigle       varchar(60)  not null,
    nature      varchar(30)  not null,
    siren       char(9),
    description varchar(1000) not null
);

create table dispositif (
    id            bigint generated always as identity primary key,
    partenaire_id bigint       not null references partenaire,
    code          varchar(30)  not null,
    nom           varchar(200) not null,
    nature        varchar(30)  not null,
    dotation_etat boolean      not null,
    constraint dispositif_code_unique unique (partenaire_id, code)
);
