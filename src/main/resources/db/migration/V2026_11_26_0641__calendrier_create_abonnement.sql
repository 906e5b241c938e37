-- An agenda that reads the calendar without signing in. The secret of its address is never stored: only its SHA-256.
create table abonnement (
    id            bigint       generated always as identity primary key,
    convention_id bigint       not null references convention,
    compte_id     bigint       not null references compte,
    nom           varchar(80)  not null constraint abonnement_nomme check (nom <> ''),
    parametres    varchar(4000) not null,
    empreinte     char(64)     not null constraint abonnement_empreinte_unique unique,
    cree_le       timestamptz  not null,
    renouvele_le  timestamptz,
    revoque_le    timestamptz
);
create index abonnement_compte on abonnement (convention_id, compte_id);
