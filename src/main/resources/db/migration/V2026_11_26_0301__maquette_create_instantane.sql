-- A maquette as it was sent: its text and its print, which nothing changes afterwards.
create table instantane (
    id            bigint generated always as identity primary key,
    convention_id bigint        not null references convention,
    titre         varchar(200)  not null,
    arrete_le     date          not null,
    commentaire   varchar(1000),
    contenu       text          not null,
    sha256        char(64)      not null constraint instantane_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    auteur_id     bigint        not null,
    auteur        varchar(120)  not null,
    fait_le       timestamptz   not null
);
create index instantane_convention on instantane (convention_id, arrete_le);

create function instantane_refuser() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen maquette neither changes nor goes';
end
$$;
create trigger instantane_immuable before update or delete on instantane
    for each row execute function instantane_refuser();
