-- The files of a document since then: the history tells each one that follows the first.
create table version_de_document_aud (
    id          bigint not null,
    rev         bigint not null references revision,
    revtype     smallint,
    document_id bigint,
    numero      integer,
    nom         varchar(200),
    auteur_id   bigint,
    auteur      varchar(120),
    fait_le     timestamptz,
    primary key (id, rev)
);
create index version_de_document_aud_document on version_de_document_aud (document_id);
