-- What a funder expects with a file; pieces asked and not given yet suspend its delay (art. R2334-23 CGCT).
create table piece_attendue (
    id             bigint       generated always as identity primary key,
    convention_id  bigint       not null references convention,
    financement_id bigint       not null references financement on delete cascade,
    libelle        varchar(200) not null,
    demandee_le    date,
    fournie_le     date,
    auteur_id      bigint       not null,
    auteur         varchar(120) not null,
    fait_le        timestamptz  not null,
    constraint piece_attendue_fournie_apres check (fournie_le >= demandee_le)
);
create index piece_attendue_financement on piece_attendue (financement_id);
create index piece_attendue_convention on piece_attendue (convention_id);
