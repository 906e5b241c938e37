-- What a funder says of its own line: it confirms what stands, or proposes something else that waits for an answer.
create table proposition (
    id             bigint        generated always as identity primary key,
    convention_id  bigint        not null references convention,
    action_id      bigint        not null references fiche_action,
    financement_id bigint        not null references financement,
    partenaire_id  bigint        not null references partenaire,
    depuis         varchar(20)   not null,
    montant_avant  numeric(14,2),
    le_avant       date,
    vers           varchar(20),
    montant        numeric(14,2) constraint proposition_montant_positif check (montant >= 0),
    le             date,
    commentaire    varchar(800),
    etat           varchar(20)   not null,
    auteur_id      bigint        not null,
    auteur         varchar(120)  not null,
    fait_le        timestamptz   not null,
    reponse        varchar(1000),
    repondu_par_id bigint,
    repondu_par    varchar(120),
    repondu_le     timestamptz,
    version        bigint        not null default 0,
    constraint proposition_etat check (etat in ('EN_ATTENTE', 'ACCEPTEE', 'REFUSEE', 'RETIREE', 'CONFIRMEE')),
    constraint proposition_propose check (etat = 'CONFIRMEE' or vers is not null or montant is not null or le is not null),
    constraint proposition_commentee check (etat = 'CONFIRMEE' or commentaire is not null),
    constraint proposition_refus_motive check (etat <> 'REFUSEE' or reponse is not null),
    constraint proposition_repondue check ((repondu_le is not null) = (etat in ('ACCEPTEE', 'REFUSEE', 'RETIREE')))
);
-- One at a time: the answer is to what the line is now
create unique index proposition_une_en_attente on proposition (financement_id) where etat = 'EN_ATTENTE';
create index proposition_financement on proposition (financement_id, etat, id desc);
create index proposition_action on proposition (action_id);
create index proposition_convention on proposition (convention_id, partenaire_id);

create table proposition_aud (
    id             bigint not null,
    rev            bigint not null references revision,
    revtype        smallint,
    convention_id  bigint,
    action_id      bigint,
    financement_id bigint,
    partenaire_id  bigint,
    depuis         varchar(20),
    montant_avant  numeric(14,2),
    le_avant       date,
    vers           varchar(20),
    montant        numeric(14,2),
    le             date,
    commentaire    varchar(800),
    etat           varchar(20),
    auteur_id      bigint,
    auteur         varchar(120),
    fait_le        timestamptz,
    reponse        varchar(1000),
    repondu_par_id bigint,
    repondu_par    varchar(120),
    repondu_le     timestamptz,
    version        bigint,
    primary key (id, rev)
);
create index proposition_aud_action on proposition_aud (action_id);
