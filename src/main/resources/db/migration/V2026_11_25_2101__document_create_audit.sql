-- The past of each row, written by Envers: revtype 0 added, 1 changed, 2 removed.
create table document_joint_aud (
    id             bigint not null,
    rev            bigint not null references revision,
    revtype        smallint,
    version        bigint,
    action_id      bigint,
    convention_id  bigint,
    financement_id bigint,
    jalon_id       bigint,
    retire_le      timestamptz,
    retire_par     varchar(120),
    genre          varchar(20),
    intitule       varchar(200),
    moment         varchar(20),
    visibilite     varchar(20),
    primary key (id, rev)
);
