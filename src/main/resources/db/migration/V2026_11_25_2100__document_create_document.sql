-- Attached to an action, or to one of its milestones or funding lines. Withdrawn, never destroyed.
alter table jalon add constraint jalon_d_action unique (action_id, id);
alter table financement add constraint financement_d_action unique (action_id, id);

create table document_joint (
    id             bigint generated always as identity primary key,
    convention_id  bigint       not null,
    action_id      bigint       not null,
    jalon_id       bigint,
    financement_id bigint,
    genre          varchar(20)  not null,
    moment         varchar(20),
    intitule       varchar(200),
    visibilite     varchar(20)  not null,
    retire_le      timestamptz,
    retire_par     varchar(120),
    version        bigint       not null,
    constraint document_joint_action foreign key (convention_id, action_id) references fiche_action (convention_id, id),
    constraint document_joint_jalon foreign key (action_id, jalon_id) references jalon (action_id, id),
    constraint document_joint_financement foreign key (action_id, financement_id) references financement (action_id, id),
    constraint document_joint_un_porteur check (jalon_id is null or financement_id is null),
    constraint document_joint_photo_decrite
        check ((genre = 'PHOTO') = (moment is not null) and (genre <> 'PHOTO' or intitule is not null)),
    constraint document_joint_retire_par check ((retire_le is null) = (retire_par is null))
);
create index document_joint_action_idx on document_joint (convention_id, action_id);
create index document_joint_jalon_idx on document_joint (jalon_id) where jalon_id is not null;
create index document_joint_financement_idx on document_joint (financement_id) where financement_id is not null;

-- The bytes, under a name that the portal made; apart, so that no list ever reads them. Already compressed formats.
create table contenu_de_document (
    cle    uuid primary key,
    octets bytea not null,
    constraint contenu_de_document_taille check (octet_length(octets) between 1 and 10485760)
);
alter table contenu_de_document alter column octets set storage external;

create table version_de_document (
    id          bigint generated always as identity primary key,
    document_id bigint       not null references document_joint,
    numero      integer      not null constraint version_de_document_numero_positif check (numero > 0),
    cle         uuid         not null constraint version_de_document_cle_unique unique references contenu_de_document,
    nom         varchar(200) not null,
    type        varchar(20)  not null,
    taille      integer      not null constraint version_de_document_taille check (taille between 1 and 10485760),
    sha256      varchar(64)  not null constraint version_de_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    auteur_id   bigint       not null,
    auteur      varchar(120) not null,
    fait_le     timestamptz  not null,
    constraint version_de_document_numero_unique unique (document_id, numero)
);
