-- Who signs: an organisation and the quality of its signatory, never the name of a person.
create table signataire (
    id            bigint        generated always as identity primary key,
    convention_id bigint        not null references convention,
    organisation  varchar(200)  not null,
    qualite       varchar(200),
    commune_id    bigint        references commune,
    signe_le      date,
    version       bigint        not null,
    constraint signataire_unique unique (convention_id, organisation)
);

create table signataire_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    convention_id bigint,
    organisation  varchar(200),
    qualite       varchar(200),
    commune_id    bigint,
    signe_le      date,
    version       bigint,
    primary key (id, rev)
);
create index signataire_aud_convention on signataire_aud (convention_id);

-- What a council decided on the convention; without a commune, it is the council of the EPCI.
create table deliberation (
    id            bigint       generated always as identity primary key,
    convention_id bigint       not null references convention,
    commune_id    bigint       references commune,
    objet         varchar(20)  not null,
    avenant_id    bigint,
    prise_le      date         not null,
    reference     varchar(60),
    version       bigint       not null,
    constraint deliberation_objet check (objet in ('ADHESION', 'ORT', 'AVENANT')),
    constraint deliberation_avenant check ((objet = 'AVENANT') = (avenant_id is not null)),
    constraint deliberation_sur_avenant foreign key (convention_id, avenant_id) references avenant (convention_id, id),
    constraint deliberation_unique unique nulls not distinct (convention_id, commune_id, objet, avenant_id)
);

create table deliberation_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    convention_id bigint,
    commune_id    bigint,
    objet         varchar(20),
    avenant_id    bigint,
    prise_le      date,
    reference     varchar(60),
    version       bigint,
    primary key (id, rev)
);
create index deliberation_aud_convention on deliberation_aud (convention_id);
