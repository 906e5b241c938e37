-- A person as their passkeys name them: random, so that it says nothing of the account or of the address.
create table titulaire_de_cle (
    compte_id   bigint not null constraint titulaire_de_cle_pk primary key references compte,
    identifiant bytea  not null constraint titulaire_de_cle_identifiant_unique unique,
    constraint titulaire_de_cle_longueur check (octet_length(identifiant) between 32 and 64)
);

-- What is needed to check a passkey: its public half. The secret never leaves the device of its holder.
create table cle_d_acces (
    id           bigint generated always as identity primary key,
    compte_id    bigint       not null references titulaire_de_cle,
    identifiant  bytea        not null constraint cle_d_acces_identifiant_unique unique,
    cle_publique bytea        not null,
    attestation  bytea        not null,
    compteur     bigint       not null constraint cle_d_acces_compteur check (compteur >= 0),
    transports   varchar(100) not null,
    nom          varchar(60)  not null,
    creee_le     timestamptz  not null,
    utilisee_le  timestamptz,
    constraint cle_d_acces_longueur check (octet_length(identifiant) between 1 and 1023)
);

create index cle_d_acces_compte on cle_d_acces (compte_id);

-- What a passkey is asked to sign, for five minutes and once; the cookie of one browser holds it, here is its print.
create table defi_de_cle (
    empreinte   char(64)    not null constraint defi_de_cle_pk primary key,
    usage       varchar(12) not null constraint defi_de_cle_usage
                check (usage in ('CONNEXION', 'PREUVE', 'AJOUT', 'INVITATION')),
    compte_id   bigint references compte,
    identifiant bytea,
    reseau      char(64)    not null,
    expire_le   timestamptz not null
);

create index defi_de_cle_reseau on defi_de_cle (reseau);
create index defi_de_cle_expire on defi_de_cle (expire_le);
