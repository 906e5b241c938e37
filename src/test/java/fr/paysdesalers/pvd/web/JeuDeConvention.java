package fr.paysdesalers.pvd.web;

import fr.paysdesalers.pvd.maquette.Instantanes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mother of what a convention has of its own: pieces of its life, its words, its frozen maquettes. */
@TestComponent
public class JeuDeConvention {

    private final Instantanes instantanes;
    private final JeuDeComptes comptes;
    private final JdbcClient base;
    private final Cles cles;

    JeuDeConvention(Instantanes instantanes, JeuDeComptes comptes, JdbcClient base, Cles cles) {
        this.instantanes = instantanes;
        this.comptes = comptes;
        this.base = base;
        this.cles = cles;
    }

    /** An avenant that is being prepared; the same one each time. */
    public long avenant() {
        base.sql("insert into avenant (convention_id, numero, objet, version) select ?, 1, 'Nouveau secteur', 0 "
                        + "where not exists (select 1 from avenant)")
                .param(cles.convention(Jeu.CONVENTION))
                .update();
        return cles.cle("select min(id) from avenant");
    }

    /** An organisation that signs; the same one each time. */
    public long signataire() {
        base.sql("insert into signataire (convention_id, organisation, version) select ?, 'Département', 0 "
                        + "where not exists (select 1 from signataire)")
                .param(cles.convention(Jeu.CONVENTION))
                .update();
        return cles.cle("select min(id) from signataire");
    }

    /** What the council of the EPCI decided on the ORT; the same one each time. */
    public long deliberation() {
        base.sql("insert into deliberation (convention_id, objet, prise_le, version) "
                        + "select ?, 'ORT', date '2023-06-15', 0 where not exists (select 1 from deliberation)")
                .param(cles.convention(Jeu.CONVENTION))
                .update();
        return cles.cle("select min(id) from deliberation");
    }

    /** An event of the network; the same one each time. */
    public long evenement() {
        base.sql(
                        "insert into evenement_reseau (convention_id, le, intitule, note, auteur_id, auteur, fait_le, modifie_le) "
                                + "select ?, current_date, 'Rencontre', ?, 1, 'Camille', now(), now() "
                                + "where not exists (select 1 from evenement_reseau)")
                .params(cles.convention(Jeu.CONVENTION), "Note " + Jeu.SECRET)
                .update();
        return cles.cle("select min(id) from evenement_reseau");
    }

    /** The axes of the convention, one a line. */
    public String axes() {
        return base.sql("select coalesce(string_agg(nom, chr(10) order by rang), '') from axe where convention_id = ?")
                .param(cles.convention(Jeu.CONVENTION))
                .query(String.class)
                .single();
    }

    /** A project owner that no action has. */
    public long maitreOuvrageLibre() {
        base.sql("insert into maitre_ouvrage (convention_id, nom) values (?, 'Maître libre') "
                        + "on conflict (convention_id, nom) do nothing")
                .param(cles.convention(Jeu.CONVENTION))
                .update();
        return cles.cle("select id from maitre_ouvrage where nom = 'Maître libre'");
    }

    /** A frozen maquette of pays-de-salers, with internal money in it; the same one each time. */
    public long instantane() {
        if (cles.cle("select count(*) from instantane where convention_id = ?", cles.convention(Jeu.CONVENTION)) == 0) {
            comptes.enTantQue(
                    Personne.CHEF_DE_PROJET,
                    () -> instantanes.figer(
                            comptes.chef(), "Maquette figée " + Jeu.SECRET, cles.aujourdHui(), "Motif " + Jeu.SECRET));
        }
        return cles.cle("select min(id) from instantane where convention_id = ?", cles.convention(Jeu.CONVENTION));
    }
}
