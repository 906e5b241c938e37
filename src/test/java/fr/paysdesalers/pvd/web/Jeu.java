package fr.paysdesalers.pvd.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

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
import fr.paysdesalers.pvd.compte.ComptePrincipal;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.confirmation.PropositionDemande;
import fr.paysdesalers.pvd.confirmation.Propositions;
import fr.paysdesalers.pvd.document.CleDePorteur;
import fr.paysdesalers.pvd.document.Description;
import fr.paysdesalers.pvd.document.Documents;
import fr.paysdesalers.pvd.document.FichierRecu;
import fr.paysdesalers.pvd.document.Fichiers;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.document.GenreDocument;
import fr.paysdesalers.pvd.document.MomentPhoto;
import fr.paysdesalers.pvd.financement.ContenuDepense;
import fr.paysdesalers.pvd.financement.ContenuFinancement;
import fr.paysdesalers.pvd.financement.Depenses;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.Financements;
import fr.paysdesalers.pvd.financement.NatureDepense;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.PassageDemande;
import fr.paysdesalers.pvd.financement.Pieces;
import fr.paysdesalers.pvd.financement.Poste;
import fr.paysdesalers.pvd.financement.TypeVersement;
import fr.paysdesalers.pvd.financement.VersementDemande;
import fr.paysdesalers.pvd.financement.Versements;
import fr.paysdesalers.pvd.maquette.Instantanes;
import fr.paysdesalers.pvd.publication.Publications;
import fr.paysdesalers.pvd.regle.DerogationForm;
import fr.paysdesalers.pvd.regle.Derogations;
import fr.paysdesalers.pvd.regle.GenreDeDerogation;
import fr.paysdesalers.pvd.regle.Regle;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Mother of whole situations, by the public use cases: accounts of each role, and three actions of pays-de-salers, one
 * for each level of visibility, each with its jalons, notes, money, documents and blockage. Every internal text bears
 * {@link #SECRET}; internal money is made of {@link #ARGENT_INTERNE}. The other convention, val-d-essai, stays empty.
 */
@TestComponent
public class Jeu {

    public static final String SECRET = "SECRET-INTERNE-7391";
    /** What the Region and the accounts tell each other: no other partner reads it. */
    public static final String CONFIDENCE = "CONFIDENCE-5127";

    public static final String CONVENTION = "pays-de-salers";
    public static final String AUTRE_CONVENTION = "val-d-essai";
    public static final String MOT_DE_PASSE = "quatre chevaux verts";
    public static final Montant ARGENT_INTERNE = Montant.de(739_100);

    private final FichesAction actions;
    private final Jalons jalons;
    private final Suivis suivis;
    private final Depenses depenses;
    private final Financements financements;
    private final Versements versements;
    private final Pieces pieces;
    private final Derogations derogations;
    private final Propositions propositions;
    private final Documents documents;
    private final Instantanes instantanes;
    private final Publications publications;
    private final Comptes comptes;
    private final JdbcClient base;
    private final Clock horloge;

    Jeu(
            FichesAction actions,
            Jalons jalons,
            Suivis suivis,
            Depenses depenses,
            Financements financements,
            Versements versements,
            Pieces pieces,
            Derogations derogations,
            Propositions propositions,
            Documents documents,
            Instantanes instantanes,
            Publications publications,
            Comptes comptes,
            JdbcClient base,
            Clock horloge) {
        this.actions = actions;
        this.jalons = jalons;
        this.suivis = suivis;
        this.depenses = depenses;
        this.financements = financements;
        this.versements = versements;
        this.pieces = pieces;
        this.derogations = derogations;
        this.propositions = propositions;
        this.documents = documents;
        this.instantanes = instantanes;
        this.publications = publications;
        this.comptes = comptes;
        this.base = base;
        this.horloge = horloge;
    }

    /** An action with one of each: the keys that URLs need. */
    public record Dossier(
            Reference reference, long id, long jalon, long depense, long financement, long financementInterne) {}

    /** The three actions. */
    public record Situation(Dossier interne, Dossier partagee, Dossier publique) {}

    /** Empties the business tables, then makes everything again: no test sees what another wrote. */
    public Situation neuf() {
        vider();
        indicateurs().poser();
        ouvrirLesComptes();
        return new Situation(
                dossier(Visibilite.INTERNE), dossier(Visibilite.PARTENAIRES), dossier(Visibilite.PUBLIQUE));
    }

    public void vider() {
        base.sql(
                        "truncate fiche_action, revision, soumission, instantane, tentative_de_connexion, vue_enregistree, choix_de_colonnes, evenement_reseau, abonnement, piece_de_convention, signataire, deliberation, avenant restart identity cascade")
                .update();
        indicateurs().vider();
        partenaires().vider();
        base.sql("delete from parametre_date where auteur <> 'Portail'").update();
        base.sql("delete from etape_de_chaine where chaine in (select code from chaine where rang >= 100)")
                .update();
        base.sql("delete from chaine where rang >= 100").update();
        base.sql("update convention set ort_signee_le = date '2023-07-26', ort_duree_mois = null where slug = ?")
                .param(CONVENTION)
                .update();
    }

    /** What the convention watches. */
    public JeuDIndicateurs indicateurs() {
        return new JeuDIndicateurs(base);
    }

    /** Opens the account of each role, once. */
    public void ouvrirLesComptes() {
        membre(Personne.CHEF_DE_PROJET, CONVENTION, Droit.de(Role.CHEF_DE_PROJET));
        membre(Personne.FINANCES, CONVENTION, Droit.de(Role.FINANCES));
        membre(Personne.ELU, CONVENTION, new Droit(Role.ELU, null, "15153"));
        membre(Personne.PARTENAIRE, CONVENTION, new Droit(Role.PARTENAIRE, partenaire("REGION-ARA"), null));
        membre(Personne.AUTRE_PARTENAIRE, CONVENTION, new Droit(Role.PARTENAIRE, partenaire("BDT"), null));
        membre(Personne.ETRANGER, AUTRE_CONVENTION, Droit.de(Role.CHEF_DE_PROJET));
        if (comptes.pourConnexion(Personne.ADMINISTRATEUR.courriel()).isEmpty()) {
            ouvrir(Personne.ADMINISTRATEUR.courriel(), true);
        }
    }

    private void membre(Personne personne, String slug, Droit droit) {
        if (comptes.pourConnexion(personne.courriel()).isEmpty()) {
            membre(personne.courriel(), slug, droit);
        }
    }

    /** Opens one more account in a convention; gives its key. */
    public long membre(String courriel, String slug, Droit droit) {
        long compte = ouvrir(courriel, false);
        base.sql(
                        "insert into adhesion (compte_id, convention_id, role, partenaire_id, code_insee) values (?, ?, ?, ?, ?)")
                .params(java.util.Arrays.asList(
                        compte, convention(slug), droit.role().name(), droit.partenaireId(), droit.codeInsee()))
                .update();
        return compte;
    }

    public long ouvrir(String courriel, boolean administrateur) {
        return comptes.ouvrir(courriel, courriel.replaceFirst("@.*", ""), MOT_DE_PASSE, administrateur);
    }

    /** Signs the request of a page as somebody who just gave their password: as the sign-in makes it. */
    public RequestPostProcessor comme(Personne personne) {
        return personne == Personne.ANONYME ? anonymous() : comme(personne.courriel());
    }

    public RequestPostProcessor comme(String courriel) {
        ComptePrincipal principal = comptes.pourConnexion(courriel).orElseThrow();
        List<GrantedAuthority> droits = new ArrayList<>(principal.getAuthorities());
        droits.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(horloge.instant())
                .build());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, droits));
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

    /** An action with everything around it. */
    public Dossier dossier(Visibilite niveau) {
        return enTantQue(Personne.CHEF_DE_PROJET, () -> {
            Perimetre perimetre = chef();
            String marque = niveau == Visibilite.INTERNE ? " " + SECRET : "";
            Reference reference = actions.creer(perimetre, fiche("Halle " + niveau + marque, niveau));
            raconter(perimetre, reference, marque);
            depenses.ajouter(perimetre, reference, depense("Travaux" + marque, Montant.de(1_000_000)));
            long accorde = financer(perimetre, reference, Visibilite.PARTENAIRES, Montant.de(200_000));
            versements.enregistrer(
                    perimetre,
                    reference,
                    accorde,
                    VersementDemande.de(TypeVersement.AVANCE, aujourdHui(), Montant.de(50_000)));
            long publique = financer(perimetre, reference, Visibilite.PUBLIQUE, Montant.de(10_000));
            long interne = financer(perimetre, reference, Visibilite.INTERNE, ARGENT_INTERNE);
            long envisage =
                    financements.ajouter(perimetre, reference, financement(Visibilite.PARTENAIRES, Montant.de(30_000)));
            if (niveau != Visibilite.INTERNE) {
                proposer(reference, accorde, publique);
            }
            long id = actions.cle(perimetre, reference);
            long jalon = cle("select min(id) from jalon where action_id = ? and reelle_le is null", id);
            pieces.attendre(perimetre, reference, envisage, "Pièce" + marque, null);
            derogations.signer(
                    perimetre,
                    reference,
                    Regle.EQUILIBRE,
                    new DerogationForm(GenreDeDerogation.AUTRE, null, null, "Motif " + SECRET));
            joindre(perimetre, reference, new CleDePorteur(GenreDePorteur.ACTION, id), marque, Visibilite.PARTENAIRES);
            joindre(perimetre, reference, new CleDePorteur(GenreDePorteur.JALON, jalon), SECRET, Visibilite.INTERNE);
            joindre(
                    perimetre,
                    reference,
                    new CleDePorteur(GenreDePorteur.FINANCEMENT, accorde),
                    marque,
                    Visibilite.PUBLIQUE);
            joindre(
                    perimetre,
                    reference,
                    new CleDePorteur(GenreDePorteur.FINANCEMENT, interne),
                    SECRET,
                    Visibilite.PUBLIQUE);
            photographier(perimetre, reference, new CleDePorteur(GenreDePorteur.ACTION, id), marque);
            return new Dossier(
                    reference,
                    id,
                    jalon,
                    cle("select min(id) from depense where action_id = ?", id),
                    envisage,
                    interne);
        });
    }

    private void raconter(Perimetre perimetre, Reference reference, String marque) {
        LocalDate jour = aujourdHui();
        jalons.ajouter(perimetre, reference, TypeJalon.DEPOT_DOSSIER, "Dépôt" + marque, jour.plusDays(20));
        jalons.ajouter(perimetre, reference, TypeJalon.CONSULTATION, "Consultation" + marque, jour.minusDays(3));
        long consultation = cle(
                "select max(j.id) from jalon j join fiche_action a on a.id = j.action_id where a.numero = ?",
                reference.numero());
        jalons.reporter(perimetre, reference, consultation, jour.plusDays(9), "Report " + SECRET);
        suivis.ecrire(perimetre, reference, new Note(TypeSuivi.FREIN, "Note interne " + SECRET, Visibilite.INTERNE));
        suivis.ecrire(
                perimetre,
                reference,
                new Note(TypeSuivi.AVANCEE, "Note aux partenaires" + marque, Visibilite.PARTENAIRES));
        suivis.ecrire(
                perimetre, reference, new Note(TypeSuivi.DECISION, "Note publique" + marque, Visibilite.PUBLIQUE));
        actions.passer(perimetre, reference, new Passage(Statut.EN_COURS, jour, "Motif " + SECRET, null));
        actions.bloquer(
                perimetre,
                reference,
                new ConstatDeBlocage(
                        MotifBlocage.FONCIER, "Blocage " + SECRET, "Qui " + SECRET, "Comment " + SECRET, jour, null));
    }

    /** A granted line of the Region at a level. */
    private long financer(Perimetre perimetre, Reference reference, Visibilite niveau, Montant montant) {
        String numero = niveau == Visibilite.INTERNE ? SECRET : "DOSSIER-" + niveau;
        long id = financements.ajouter(perimetre, reference, financement(niveau, montant));
        financements.passer(
                perimetre,
                reference,
                id,
                PassageDemande.de(EtatFinancement.DEPOSE, aujourdHui(), montant).numero(numero));
        financements.passer(
                perimetre,
                reference,
                id,
                PassageDemande.de(EtatFinancement.ACCORDE, aujourdHui(), montant)
                        .motive("Accord " + SECRET));
        return id;
    }

    /** The Region confirms one line, then corrects it; on another one it was refused. */
    private void proposer(Reference reference, long accorde, long publique) {
        propositions.confirmer(
                region(),
                reference,
                accorde,
                new fr.paysdesalers.pvd.confirmation.Situation(
                        EtatFinancement.EN_VERSEMENT, Montant.de(200_000), aujourdHui()));
        propositions.proposer(
                region(),
                reference,
                accorde,
                new PropositionDemande(null, Montant.de(210_000), null, "Avenant " + CONFIDENCE));
        long refusee = propositions.proposer(
                region(),
                reference,
                publique,
                new PropositionDemande(null, Montant.de(11_000), null, "Erreur " + CONFIDENCE));
        base.sql("update proposition set etat = 'REFUSEE', reponse = ?, repondu_par = 'Camille', repondu_le = now() "
                        + "where id = ?")
                .params("Refus " + CONFIDENCE, refusee)
                .update();
    }

    /** What the member of the Region is given by the portal. */
    public Perimetre region() {
        return new Perimetre(
                convention(CONVENTION),
                CONVENTION,
                cle("select id from compte where courriel = ?", Personne.PARTENAIRE.courriel()),
                "Région Essai",
                Role.PARTENAIRE,
                partenaire("REGION-ARA"),
                null);
    }

    /** The line of an action that partners see and on which money was paid. */
    public long ligneAccordee(Dossier dossier) {
        return cle(
                "select coalesce(min(id), 0) from financement where action_id = ? and etat = 'EN_VERSEMENT' "
                        + "and visibilite = 'PARTENAIRES'",
                dossier.id());
    }

    /** What the Region proposes on that line, put back waiting. */
    public long proposition(Dossier dossier) {
        long id = cle(
                "select coalesce(max(id), 0) from proposition where financement_id = ? and etat <> 'CONFIRMEE'",
                ligneAccordee(dossier));
        base.sql("update proposition set etat = 'EN_ATTENTE', reponse = null, repondu_par = null, repondu_le = null "
                        + "where id = ?")
                .param(id)
                .update();
        return id;
    }

    /** A document in two versions, whose first one is internal in any case. */
    private void joindre(
            Perimetre perimetre, Reference reference, CleDePorteur porteur, String marque, Visibilite niveau) {
        long id = documents.joindre(
                perimetre,
                reference.toString(),
                porteur,
                new Description(GenreDocument.AUTRE, null, "Pièce " + porteur.genre() + " " + marque, niveau),
                FichierRecu.de("v1-" + SECRET + ".txt", Fichiers.texte("Brouillon " + SECRET)));
        documents.remplacer(
                perimetre,
                reference.toString(),
                id,
                FichierRecu.de("v2" + marque + ".txt", Fichiers.texte("Contenu " + marque)));
    }

    private void photographier(Perimetre perimetre, Reference reference, CleDePorteur porteur, String marque) {
        documents.joindre(
                perimetre,
                reference.toString(),
                porteur,
                new Description(GenreDocument.PHOTO, MomentPhoto.AVANT, "La place avant" + marque, Visibilite.PUBLIQUE),
                FichierRecu.de("place.png", Fichiers.png()));
    }

    /** The document that something of an action bears; the photo is not one of them. */
    public long document(Dossier dossier, GenreDePorteur genre, long porteur) {
        String colonne =
                genre == GenreDePorteur.ACTION ? "action_id" : genre.name().toLowerCase(java.util.Locale.ROOT) + "_id";
        String seule = genre == GenreDePorteur.ACTION ? " and jalon_id is null and financement_id is null" : "";
        return cle(
                "select min(id) from document_joint where genre <> 'PHOTO' and action_id = ? and " + colonne + " = ?"
                        + seule,
                dossier.id(),
                porteur);
    }

    /** A payment of the granted line that only accountants see; the same one each time. */
    public long versement(Dossier dossier) {
        base.sql("update financement set etat = 'EN_VERSEMENT' where id = ?")
                .param(dossier.financementInterne())
                .update();
        base.sql("insert into versement (financement_id, type, le, montant, auteur_id, auteur, fait_le) "
                        + "select f.id, 'AVANCE', f.notifie_le, 10, 1, 'Camille', now() from financement f "
                        + "where f.id = ? and not exists (select 1 from versement where financement_id = f.id)")
                .param(dossier.financementInterne())
                .update();
        return cle("select min(id) from versement where financement_id = ?", dossier.financementInterne());
    }

    /** The piece that the planned line of an action waits for. */
    public long piece(Dossier dossier) {
        return cle("select coalesce(min(id), 0) from piece_attendue where financement_id = ?", dossier.financement());
    }

    /** An event of the network; the same one each time. */
    public long evenement() {
        base.sql(
                        "insert into evenement_reseau (convention_id, le, intitule, note, auteur_id, auteur, fait_le, modifie_le) "
                                + "select ?, current_date, 'Rencontre', ?, 1, 'Camille', now(), now() "
                                + "where not exists (select 1 from evenement_reseau)")
                .params(convention(CONVENTION), "Note " + SECRET)
                .update();
        return cle("select min(id) from evenement_reseau");
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

    /** A demand to be let in that nobody has answered. */
    public long demande() {
        base.sql("insert into demande_d_acces (nom, courriel, organisation, message, verifiee, deposee_le, etat) "
                        + "select 'Claude', 'claude@exemple.fr', 'DDT', 'Bonjour', false, now(), 'EN_ATTENTE' "
                        + "where not exists (select 1 from demande_d_acces where etat = 'EN_ATTENTE')")
                .update();
        return cle("select min(id) from demande_d_acces where etat = 'EN_ATTENTE'");
    }

    /** An invitation that nobody has answered. */
    public long invitation() {
        return cle(
                "insert into invitation (empreinte, nom, courriel, administrateur, convention_id, role, creee_le, expire_le) "
                        + "values (null, 'Dominique', 'dominique@exemple.fr', false, ?, 'ELU', now(), now()) returning id",
                convention(CONVENTION));
    }

    /** An avenant that is being prepared; the same one each time. */
    public long avenant() {
        base.sql("insert into avenant (convention_id, numero, objet, version) select ?, 1, 'Nouveau secteur', 0 "
                        + "where not exists (select 1 from avenant)")
                .param(convention(CONVENTION))
                .update();
        return cle("select min(id) from avenant");
    }

    /** An organisation that signs; the same one each time. */
    public long signataire() {
        base.sql("insert into signataire (convention_id, organisation, version) select ?, 'Département', 0 "
                        + "where not exists (select 1 from signataire)")
                .param(convention(CONVENTION))
                .update();
        return cle("select min(id) from signataire");
    }

    /** What the council of the EPCI decided on the ORT; the same one each time. */
    public long deliberation() {
        base.sql("insert into deliberation (convention_id, objet, prise_le, version) "
                        + "select ?, 'ORT', date '2023-06-15', 0 where not exists (select 1 from deliberation)")
                .param(convention(CONVENTION))
                .update();
        return cle("select min(id) from deliberation");
    }

    /** The action uses a right of the ORT; the same one each time. */
    public long usage(Dossier dossier) {
        base.sql("insert into usage_de_droit (convention_id, droit, action_id) values (?, 'cdac', ?) "
                        + "on conflict do nothing")
                .params(convention(CONVENTION), dossier.id())
                .update();
        return cle("select min(id) from usage_de_droit where action_id = ?", dossier.id());
    }

    /** A kept scenario of an action; the same one each time. */
    public long scenario(Dossier dossier) {
        base.sql("insert into scenario (convention_id, action_id, nom, parametres, auteur_id, auteur, fait_le) "
                        + "values (?, ?, ?, '?variation=10', 1, 'Camille', now()) on conflict do nothing")
                .params(convention(CONVENTION), dossier.id(), "Plus cher " + SECRET)
                .update();
        return cle("select min(id) from scenario where action_id = ?", dossier.id());
    }

    public ContenuFinancement financement(Visibilite niveau, Montant prevu) {
        return new ContenuFinancement(
                NatureFinancement.SUBVENTION, partenaire("REGION-ARA"), null, prevu, Taux.de("1"), prevu, niveau, null);
    }

    public ContenuDepense depense(String libelle, Montant montant) {
        return new ContenuDepense(
                Poste.TRAVAUX, NatureDepense.INVESTISSEMENT, libelle, 2026, montant, Taux.de("0.2"), true, null);
    }

    /** A view of the chef de projet, shared; the same one each time. */
    public long vue() {
        base.sql("insert into vue_enregistree (convention_id, compte_id, nom, parametres, partagee, creee_le) "
                        + "values (?, ?, 'En retard', '?signal=RETARD', true, now()) on conflict do nothing")
                .params(chef().conventionId(), chef().compteId())
                .update();
        return cle("select min(id) from vue_enregistree where partagee");
    }

    /** Publishes an action as it is. */
    public void publier(Dossier dossier) {
        enTantQue(Personne.CHEF_DE_PROJET, () -> {
            publications.publier(chef(), List.of(dossier.reference()));
            return dossier;
        });
    }

    /** An agenda of the chef de projet, whose secret is 43 times {@code A}; the same one each time. */
    public long abonnement() {
        base.sql("insert into abonnement (convention_id, compte_id, nom, parametres, empreinte, cree_le) "
                        + "values (?, ?, 'Agenda', '', encode(sha256(convert_to(?, 'UTF8')), 'hex'), now()) "
                        + "on conflict do nothing")
                .params(chef().conventionId(), chef().compteId(), "A".repeat(43))
                .update();
        return cle("select min(id) from abonnement where compte_id = ?", chef().compteId());
    }

    /** Its secret, or one that is nobody's. */
    public String agenda(boolean inconnu) {
        if (!inconnu) {
            abonnement();
        }
        return (inconnu ? "B" : "A").repeat(43);
    }

    /** A frozen maquette of pays-de-salers, with internal money in it; the same one each time. */
    public long instantane() {
        if (cle("select count(*) from instantane where convention_id = ?", convention(CONVENTION)) == 0) {
            enTantQue(
                    Personne.CHEF_DE_PROJET,
                    () -> instantanes.figer(chef(), "Maquette figée " + SECRET, aujourdHui(), "Motif " + SECRET));
        }
        return cle("select min(id) from instantane where convention_id = ?", convention(CONVENTION));
    }

    /** The content of an action of Pleaux. */
    public Fiche fiche(String nom, Visibilite niveau) {
        String marque = niveau == Visibilite.INTERNE ? " " + SECRET : "";
        return new Fiche(
                nom,
                new Fiche.Classement(objectif(CONVENTION, 1), null, null),
                new Fiche.Appreciation(Maturite.MATURE, null, Priorite.FORTE),
                new Fiche.Acteurs(null, null, null, "Pilote" + marque, null),
                Repartition.de(List.of(commune("15153")), java.util.Map.of()),
                null,
                Set.of(Contrat.PVD),
                new Fiche.Textes("Description" + marque, "Résumé" + marque, null, null),
                new Fiche.Dates(aujourdHui().minusDays(30), aujourdHui().plusDays(300), null, null),
                niveau);
    }

    /** What the chef de projet of pays-de-salers is given by the portal. */
    public Perimetre chef() {
        return new Perimetre(
                convention(CONVENTION),
                CONVENTION,
                cle("select id from compte where courriel = ?", Personne.CHEF_DE_PROJET.courriel()),
                "Camille Essai",
                Role.CHEF_DE_PROJET,
                null,
                null);
    }

    /** Runs a use case signed in. */
    public <T> T enTantQue(Personne personne, Supplier<T> acte) {
        SecurityContext avant = SecurityContextHolder.getContext();
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(new TestingAuthenticationToken(personne, null, "ROLE_MEMBRE"));
        SecurityContextHolder.setContext(contexte);
        try {
            return acte.get();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }

    public long convention(String slug) {
        return cle("select id from convention where slug = ?", slug);
    }

    /** The axes of the convention, one a line. */
    public String axes() {
        return base.sql("select coalesce(string_agg(nom, chr(10) order by rang), '') from axe where convention_id = ?")
                .param(convention(CONVENTION))
                .query(String.class)
                .single();
    }

    /** A project owner that no action has. */
    public long maitreOuvrageLibre() {
        base.sql("insert into maitre_ouvrage (convention_id, nom) values (?, 'Maître libre') "
                        + "on conflict (convention_id, nom) do nothing")
                .param(convention(CONVENTION))
                .update();
        return cle("select id from maitre_ouvrage where nom = 'Maître libre'");
    }

    public JeuDePartenaires partenaires() {
        return new JeuDePartenaires(base);
    }

    public long partenaire(String code) {
        return cle("select id from partenaire where code = ?", code);
    }

    public long commune(String codeInsee) {
        return cle("select id from commune where code_insee = ?", codeInsee);
    }

    public long objectif(String slug, int numero) {
        return cle(
                "select o.id from objectif o join convention c on c.id = o.convention_id where c.slug = ? and o.numero = ?",
                slug,
                numero);
    }

    /** The one number that a query gives. */
    public long cle(String requete, Object... parametres) {
        return base.sql(requete).params(parametres).query(Long.class).single();
    }

    public LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
