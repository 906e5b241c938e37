-- The identities of ProConnect that open an account: known by who vouches for them and by their key there, never by an address.
create table identite_proconnect (
    compte_id bigint       not null constraint identite_proconnect_pk primary key references compte,
    emetteur  varchar(300) not null,
    sujet     varchar(255) not null,
    reliee_le timestamptz  not null,
    constraint identite_proconnect_unique unique (emetteur, sujet)
);
