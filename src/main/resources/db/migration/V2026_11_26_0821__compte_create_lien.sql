-- The links that people ask for themselves: a forgotten password, another address, a sign-in. Whether the address has an account
-- is not looked at when it is typed, but when the message leaves: the answer takes the same time.
create table lien_de_compte (
    id         bigint generated always as identity primary key,
    genre      varchar(20)  not null,
    compte_id  bigint references compte,
    courriel   varchar(254) not null,
    empreinte  char(64) constraint lien_de_compte_empreinte_unique unique,
    demande_le timestamptz  not null,
    expire_le  timestamptz,
    utilise_le timestamptz,
    annule_le  timestamptz,
    constraint lien_de_compte_expire check ((empreinte is null) or (expire_le is not null))
);

create index lien_de_compte_courriel on lien_de_compte (courriel, demande_le);
