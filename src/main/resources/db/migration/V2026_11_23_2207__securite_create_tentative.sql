-- Failed sign-ins by (account, network), under a hash: slows guessing down, never locks an account for good.
create table tentative_de_connexion (
    cle        char(64) primary key,
    echecs     integer     not null,
    derniere_le timestamptz not null
);
