package fr.paysdesalers.pvd.web;

import fr.paysdesalers.pvd.action.ConstatDeBlocage;
import fr.paysdesalers.pvd.action.Contrat;
import fr.paysdesalers.pvd.action.Fiche;
import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Jalons;
import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.action.MotifBlocage;
import fr.paysdesalers.pvd.action.Note;
import fr.paysdesalers.pvd.action.Passage;
import fr.paysdesalers.pvd.action.Priorite;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.action.Repartition;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.action.Suivis;
import fr.paysdesalers.pvd.action.TypeJalon;
import fr.paysdesalers.pvd.action.TypeSuivi;
import fr.paysdesalers.pvd.publication.Publications;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mother of actions with everything around them, by the public use cases. */
@TestComponent
public class JeuDeDossiers {

    private final FichesAction actions;
    private final Jalons jalons;
    private final Suivis suivis;
    private final Publications publications;
    private final JeuDeComptes comptes;
    private final JeuDArgent argent;
    private final JeuDeDocuments documents;
    private final JdbcClient base;
    private final Cles cles;

    JeuDeDossiers(
            FichesAction actions,
            Jalons jalons,
            Suivis suivis,
            Publications publications,
            JeuDeComptes comptes,
            JeuDArgent argent,
            JeuDeDocuments documents,
            JdbcClient base,
            Cles cles) {
        this.actions = actions;
        this.jalons = jalons;
        this.suivis = suivis;
        this.publications = publications;
        this.comptes = comptes;
        this.argent = argent;
        this.documents = documents;
        this.base = base;
        this.cles = cles;
    }

    /** An action with everything around it. */
    public Dossier dossier(Visibilite niveau) {
        return comptes.enTantQue(Personne.CHEF_DE_PROJET, () -> {
            Perimetre perimetre = comptes.chef();
            String marque = niveau == Visibilite.INTERNE ? " " + Jeu.SECRET : "";
            Reference reference = actions.creer(perimetre, fiche("Halle " + niveau + marque, niveau));
            raconter(perimetre, reference, marque);
            long id = actions.cle(perimetre, reference);
            long jalon = cles.cle("select min(id) from jalon where action_id = ? and reelle_le is null", id);
            JeuDArgent.Lignes lignes = argent.poser(perimetre, reference, marque, niveau != Visibilite.INTERNE);
            documents.poser(perimetre, reference, marque, id, jalon, lignes);
            return new Dossier(
                    reference,
                    id,
                    jalon,
                    cles.cle("select min(id) from depense where action_id = ?", id),
                    lignes.envisagee(),
                    lignes.interne());
        });
    }

    private void raconter(Perimetre perimetre, Reference reference, String marque) {
        LocalDate jour = cles.aujourdHui();
        jalons.ajouter(perimetre, reference, TypeJalon.DEPOT_DOSSIER, "Dépôt" + marque, jour.plusDays(20));
        jalons.ajouter(perimetre, reference, TypeJalon.CONSULTATION, "Consultation" + marque, jour.minusDays(3));
        long consultation = cles.cle(
                "select max(j.id) from jalon j join fiche_action a on a.id = j.action_id where a.numero = ?",
                reference.numero());
        jalons.reporter(perimetre, reference, consultation, jour.plusDays(9), "Report " + Jeu.SECRET);
        suivis.ecrire(
                perimetre, reference, new Note(TypeSuivi.FREIN, "Note interne " + Jeu.SECRET, Visibilite.INTERNE));
        suivis.ecrire(
                perimetre,
                reference,
                new Note(TypeSuivi.AVANCEE, "Note aux partenaires" + marque, Visibilite.PARTENAIRES));
        suivis.ecrire(
                perimetre, reference, new Note(TypeSuivi.DECISION, "Note publique" + marque, Visibilite.PUBLIQUE));
        actions.passer(perimetre, reference, new Passage(Statut.EN_COURS, jour, "Motif " + Jeu.SECRET, null));
        actions.bloquer(
                perimetre,
                reference,
                new ConstatDeBlocage(
                        MotifBlocage.FONCIER,
                        "Blocage " + Jeu.SECRET,
                        "Qui " + Jeu.SECRET,
                        "Comment " + Jeu.SECRET,
                        jour,
                        null));
    }

    /** Puts an action back where most forms accept something: begun, blocked, its milestone to do, its line planned. */
    public void retablir(Dossier dossier) {
        base.sql("delete from demande_d_acces where etat = 'EN_ATTENTE' and courriel in "
                        + "(select courriel from demande_d_acces where etat <> 'EN_ATTENTE')")
                .update();
        base.sql("update demande_d_acces set etat = 'EN_ATTENTE', repondue_le = null, repondue_par = null")
                .update();
        base.sql("update fiche_action set statut = 'EN_COURS', fin_reelle_le = null where id = ?")
                .param(dossier.id())
                .update();
        base.sql("update jalon set reelle_le = null, retire_le = null where id = ?")
                .param(dossier.jalon())
                .update();
        base.sql("update financement set etat = 'ENVISAGE', demande = null, accorde = null where id = ?")
                .param(dossier.financement())
                .update();
        base.sql(
                        "update financement set etat = 'DEPOSE', demande = 1000, accorde = null, depose_le = date '2026-11-02', "
                                + "notifie_le = null where action_id = ? and visibilite = 'PUBLIQUE'")
                .param(dossier.id())
                .update();
        base.sql("update financement set etat = 'ACCORDE' where id = ?")
                .param(dossier.financementInterne())
                .update();
        base.sql("delete from proposition where financement_id = ?")
                .param(dossier.financement())
                .update();
        base.sql("delete from versement where financement_id = ?")
                .param(dossier.financementInterne())
                .update();
        base.sql("update blocage set leve_le = null where id = (select max(id) from blocage where action_id = ?) "
                        + "and not exists (select 1 from blocage where action_id = ? and leve_le is null)")
                .params(dossier.id(), dossier.id())
                .update();
    }

    /** The content of an action of Pleaux. */
    public Fiche fiche(String nom, Visibilite niveau) {
        String marque = niveau == Visibilite.INTERNE ? " " + Jeu.SECRET : "";
        return new Fiche(
                nom,
                new Fiche.Classement(cles.objectif(Jeu.CONVENTION, 1), null, null),
                new Fiche.Appreciation(Maturite.MATURE, null, Priorite.FORTE),
                new Fiche.Acteurs(null, null, null, "Pilote" + marque, null),
                Repartition.de(List.of(cles.commune("15153")), java.util.Map.of()),
                null,
                Set.of(Contrat.PVD),
                new Fiche.Textes("Description" + marque, "Résumé" + marque, null, null),
                new Fiche.Dates(
                        cles.aujourdHui().minusDays(30), cles.aujourdHui().plusDays(300), null, null),
                niveau);
    }

    /** Publishes an action as it is. */
    public void publier(Dossier dossier) {
        comptes.enTantQue(Personne.CHEF_DE_PROJET, () -> {
            publications.publier(comptes.chef(), List.of(dossier.reference()));
            return dossier;
        });
    }

    /** A kept scenario of an action; the same one each time. */
    public long scenario(Dossier dossier) {
        base.sql("insert into scenario (convention_id, action_id, nom, parametres, auteur_id, auteur, fait_le) "
                        + "values (?, ?, ?, '?variation=10', 1, 'Camille', now()) on conflict do nothing")
                .params(cles.convention(Jeu.CONVENTION), dossier.id(), "Plus cher " + Jeu.SECRET)
                .update();
        return cles.cle("select min(id) from scenario where action_id = ?", dossier.id());
    }

    /** The action uses a right of the ORT; the same one each time. */
    public long usage(Dossier dossier) {
        base.sql("insert into usage_de_droit (convention_id, droit, action_id) values (?, 'cdac', ?) "
                        + "on conflict do nothing")
                .params(cles.convention(Jeu.CONVENTION), dossier.id())
                .update();
        return cles.cle("select min(id) from usage_de_droit where action_id = ?", dossier.id());
    }

    /** The code of a chain of milestones that no page but its own shows; the same one each time. */
    public String chaine() {
        base.sql("insert into chaine (code, nom, rang) values ('ESSAI', 'Suite d’essai', 100) on conflict do nothing")
                .update();
        base.sql("insert into etape_de_chaine (chaine, type, libelle, jours) select 'ESSAI', 'AUTRE', 'Départ', 0 "
                        + "where not exists (select 1 from etape_de_chaine where chaine = 'ESSAI')")
                .update();
        return "ESSAI";
    }
}
