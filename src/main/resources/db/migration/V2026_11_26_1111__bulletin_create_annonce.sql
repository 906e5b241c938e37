-- A proposal of a funder, or its answer, told once to each person whom it concerns.
create table annonce_de_proposition (
    id             bigint generated always as identity primary key,
    proposition_id bigint      not null references proposition,
    etat           varchar(20) not null,
    compte_id      bigint      not null references compte,
    constraint annonce_de_proposition_une_fois unique (proposition_id, etat, compte_id)
);
