-- A form sent twice has one effect: its token is kept in the transaction of its effect.
create table soumission (
    jeton    uuid primary key,
    faite_le timestamptz not null,
    suite    varchar(500)
);
create index soumission_faite_le on soumission (faite_le);
