-- The answers of ProConnect that came back, by the print of their state: each is good once.
create table retour_proconnect (
    empreinte char(64)    not null constraint retour_proconnect_pk primary key,
    recu_le   timestamptz not null
);
