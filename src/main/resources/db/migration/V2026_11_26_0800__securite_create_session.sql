-- Sessions of signed-in people, as Spring Session wants them: ids are 36 characters, instants are milliseconds.
create table session_ouverte (
    primary_id            char(36) not null constraint session_ouverte_pk primary key,
    session_id            char(36) not null constraint session_ouverte_id_unique unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index session_ouverte_expiration on session_ouverte (expiry_time);
create index session_ouverte_compte on session_ouverte (principal_name);

create table session_ouverte_attributes (
    session_primary_id char(36)     not null references session_ouverte on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint session_ouverte_attributes_pk primary key (session_primary_id, attribute_name)
);
