-- Codes of six digits that come by mail: good once, for ten minutes, for a few tries. Only a slow hash is kept, made when the
-- letter is written: a million codes are soon tried against a fast one.
create table code_de_preuve (
    id         bigint generated always as identity primary key,
    compte_id  bigint      not null references compte,
    empreinte  varchar(200),
    demande_le timestamptz not null,
    expire_le  timestamptz,
    essais     int         not null default 0,
    fini_le    timestamptz,
    constraint code_de_preuve_expire check (empreinte is null or expire_le is not null)
);

create index code_de_preuve_compte on code_de_preuve (compte_id, demande_le);
