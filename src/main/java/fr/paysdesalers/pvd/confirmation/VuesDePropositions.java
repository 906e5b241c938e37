package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.confirmation.PropositionVue.Comparee;
import fr.paysdesalers.pvd.confirmation.PropositionVue.SituationEnvoyee;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what funders say into words. */
@Component
class VuesDePropositions {

    private final Libelles libelles;
    private final Clock horloge;

    VuesDePropositions(Libelles libelles, Clock horloge) {
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** Why a line changes when a proposal is accepted. */
    String motif(LigneDeFinancement ligne, Signature signature, String commentaire) {
        LocalDate jour = signature.faitLe().atZone(horloge.getZone()).toLocalDate();
        return libelles.texte("confirmation.motif", texte(ligne.partenaire()), new Jour(jour), commentaire);
    }

    /** What stands, in a few words: {@code accordé, 45 000 €, 3 juin 2026}. */
    String enMots(Situation situation) {
        return Stream.of(libelles.de(situation.etat()), situation.montant(), Jour.de(situation.le()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    /** What is proposed, in a few words. */
    String enMots(PropositionLue proposition) {
        return Stream.of(
                        dit("confirmation.dit.etat", etat(proposition.vers())),
                        dit("confirmation.dit.montant", proposition.montant()),
                        dit("confirmation.dit.jour", Jour.de(proposition.le())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private @Nullable String dit(String cle, @Nullable Object valeur) {
        return valeur == null ? null : libelles.texte(cle, valeur.toString());
    }

    private @Nullable String etat(@Nullable EtatFinancement etat) {
        return etat == null ? null : libelles.de(etat);
    }

    String signature(PropositionLue proposition) {
        return libelles.texte("confirmation.signature", proposition.auteur(), jour(proposition.faitLe()));
    }

    /** A confirmation that holds. */
    String confirmation(PropositionLue proposition) {
        return libelles.texte("confirmation.confirmee", jour(proposition.faitLe()), proposition.auteur());
    }

    /** What was answered; null while it waits. */
    @Nullable
    String reponse(PropositionLue proposition) {
        return proposition.reponduLe() == null
                ? null
                : switch (proposition.etat()) {
                    case ACCEPTEE ->
                        libelles.texte(
                                "confirmation.reponse.acceptee",
                                jour(proposition.reponduLe()),
                                texte(proposition.reponduPar()));
                    case REFUSEE ->
                        libelles.texte(
                                "confirmation.reponse.refusee",
                                jour(proposition.reponduLe()),
                                texte(proposition.reponduPar()),
                                texte(proposition.reponse()));
                    case RETIREE ->
                        libelles.texte(
                                "confirmation.reponse.retiree",
                                jour(proposition.reponduLe()),
                                texte(proposition.reponduPar()));
                    case EN_ATTENTE, CONFIRMEE -> null;
                };
    }

    PropositionVue.EnListe enListe(Perimetre perimetre, PropositionLue proposition) {
        return new PropositionVue.EnListe(
                titre(proposition),
                action(proposition),
                examen(perimetre, proposition),
                enMots(proposition),
                signature(proposition));
    }

    static String examen(Perimetre perimetre, PropositionLue proposition) {
        return perimetre.chemin("/financements/propositions/" + proposition.id());
    }

    PropositionVue vue(Perimetre perimetre, PropositionLue proposition, LigneDeFinancement ligne) {
        Situation presente = Situation.de(ligne);
        Situation avant = proposition.avant();
        List<Comparee> lignes = List.of(
                comparee(
                        "confirmation.colonne.etat",
                        libelles.de(avant.etat()),
                        libelles.de(presente.etat()),
                        etat(proposition.vers())),
                comparee(
                        "confirmation.colonne.montant",
                        dire(avant.montant()),
                        dire(presente.montant()),
                        proposition.montant() == null ? null : dire(proposition.montant())),
                comparee(
                        "confirmation.colonne.jour",
                        dire(avant.le()),
                        dire(presente.le()),
                        proposition.le() == null ? null : dire(proposition.le())));
        return new PropositionVue(
                titre(proposition),
                action(proposition),
                perimetre.chemin("/actions/A" + proposition.numeroAction() + "#financement"),
                enMots(proposition),
                texte(proposition.commentaire()),
                signature(proposition),
                lignes,
                !avant.equals(presente),
                lignes.stream()
                        .allMatch(lue -> lue.propose() == null || lue.propose().equals(lue.present())),
                SituationEnvoyee.de(presente),
                reponse(proposition));
    }

    private Comparee comparee(String cle, String avant, String present, @Nullable String propose) {
        return new Comparee(libelles.texte(cle), avant, present, propose);
    }

    private static String texte(@Nullable String valeur) {
        return Objects.requireNonNullElse(valeur, "");
    }

    private static String dire(@Nullable Montant montant) {
        return montant == null ? "—" : montant.toString();
    }

    private static String dire(@Nullable LocalDate le) {
        return le == null ? "—" : new Jour(le).sansJourDeSemaine();
    }

    private String titre(PropositionLue proposition) {
        return proposition.dispositif() == null
                ? proposition.partenaire()
                : libelles.texte("confirmation.ligne", proposition.dispositif(), proposition.partenaire());
    }

    private static String action(PropositionLue proposition) {
        return "A" + proposition.numeroAction() + " " + proposition.nomAction();
    }

    private Jour jour(OffsetDateTime moment) {
        return new Jour(moment.atZoneSameInstant(horloge.getZone()).toLocalDate());
    }
}
