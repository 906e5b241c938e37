-- People who ask to be let in. Nobody is, until an administrateur invites them.
create table demande_d_acces (
    id            bigint generated always as identity primary key,
    nom           varchar(120)  not null,
    courriel      varchar(254)  not null,
    organisation  varchar(200)  not null,
    convention_id bigint references convention,
    message       varchar(1000) not null,
    verifiee      boolean       not null,
    deposee_le    timestamptz   not null,
    etat          varchar(12)   not null constraint demande_d_acces_etat_connu
                  check (etat in ('EN_ATTENTE', 'ACCEPTEE', 'REFUSEE')),
    repondue_le   timestamptz,
    repondue_par  bigint references compte,
    constraint demande_d_acces_repondue check ((etat = 'EN_ATTENTE') = (repondue_le is null))
);

-- One that waits for each address, even asked twice at the same instant.
create unique index demande_d_acces_une_par_adresse on demande_d_acces (courriel) where etat = 'EN_ATTENTE';
