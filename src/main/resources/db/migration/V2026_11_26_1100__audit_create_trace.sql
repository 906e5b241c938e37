-- What is done with the portal, beside what is written in it: sign-ins, refusals, files taken away, acts on accounts and
-- of administration. Accounts by their number alone: a name that goes takes nothing out of the chain, so no key is foreign.
create table trace (
    id            bigint generated always as identity primary key,
    genre         varchar(24)  not null,
    auteur_id     bigint,
    sujet_id      bigint,
    convention_id bigint,
    detail        varchar(300) not null,
    reseau        varchar(64)  not null,
    faite_le      timestamptz  not null,
    -- Given when it is sealed: its place in the chain, and the print of the place before with its own content
    rang          bigint unique,
    empreinte     char(64),
    check ((rang is null) = (empreinte is null))
);

create index trace_a_sceller on trace (id) where rang is null;
create index trace_faite_le on trace (faite_le, id);
create index trace_auteur on trace (auteur_id, id);

-- Where the chain begins, once the oldest traces have gone as the law asks: the place and the print of the last that went.
create table ancrage (
    unique_ligne boolean primary key default true check (unique_ligne),
    rang         bigint      not null,
    empreinte    char(64)    not null,
    pose_le      timestamptz not null
);
