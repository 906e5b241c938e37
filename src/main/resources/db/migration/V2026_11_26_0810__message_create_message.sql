-- The outbox. A message says what it speaks of, never what it says: its text, and the secret of its link, are made when it
-- leaves.
create table message (
    id                bigint generated always as identity primary key,
    genre             varchar(30)  not null,
    sujet_id          bigint       not null,
    destinataire      varchar(254) not null,
    etat              varchar(12)  not null constraint message_etat_connu
                      check (etat in ('EN_ATTENTE', 'ENVOYE', 'EN_ECHEC', 'SANS_OBJET')),
    essais            int          not null,
    panne             varchar(20),
    depose_le         timestamptz  not null,
    prochain_essai_le timestamptz,
    envoye_le         timestamptz,
    constraint message_attend_un_jour check ((etat = 'EN_ATTENTE') = (prochain_essai_le is not null)),
    constraint message_envoye_un_jour check ((etat = 'ENVOYE') = (envoye_le is not null))
);

create index message_a_envoyer on message (prochain_essai_le) where etat = 'EN_ATTENTE';

-- What the demonstration shows instead of sending: written by its profile alone.
create table message_montre (
    message_id bigint  not null constraint message_montre_pk primary key references message,
    objet      varchar(300) not null,
    texte      text    not null,
    lien       varchar(500)
);
