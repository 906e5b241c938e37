package fr.paysdesalers.pvd.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.journal.Motifs.Motif;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What each change says, in the words of the bundles. */
class PhrasesTests {

    private static final Phrases PHRASES = phrases();
    private static final Noms.Lus NOMS = Noms.Lus.de(List.of(
            new Noms.Nom("maitre_ouvrage_id", "7", "Commune de Pleaux"),
            new Noms.Nom("partenaire_id", "3", "Préfecture"),
            new Noms.Nom("dispositif_id", "4", "DETR")));

    private static Phrases phrases() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/socle",
                "messages/action",
                "messages/financement",
                "messages/confirmation",
                "messages/indicateur",
                "messages/journal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        AnnotationConfigApplicationContext contexte = new AnnotationConfigApplicationContext();
        contexte.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        contexte.register(
                HorlogeReglable.class,
                Libelles.class,
                Delais.class,
                Valeurs.class,
                PhrasesDePropositions.class,
                PhrasesDeSuites.class,
                PhrasesDActes.class,
                PhrasesDeConvention.class,
                PhrasesDIndicateurs.class,
                Phrases.class);
        contexte.refresh();
        return contexte.getBean(Phrases.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ACTION | nom | Halle | Halle de marché | a renommé l’action « Halle » : elle s’appelle « Halle de marché »",
                "ACTION | statut | EN_COURS | REALISEE | a fait passer l’action de « en cours » à « réalisée »",
                "ACTION | archivee_le | - | 2026-06-15T10:00:00Z | a archivé l’action",
                "ACTION | archivee_le | 2026-06-15T10:00:00Z | - | a restauré l’action",
                "ACTION | meteo | - | SOLEIL | a renseigné la météo : « soleil »",
                "ACTION | meteo | SOLEIL | ORAGE | a changé la météo de « soleil » à « orage »",
                "ACTION | meteo | SOLEIL | - | a effacé la météo, jusque-là « soleil »",
                "ACTION | statut | EN_COURS | DISPARUE | a fait passer l’action de « en cours » à « DISPARUE »",
                "ACTION | maitre_ouvrage_id | - | 7 | a renseigné le maître d’ouvrage : « Commune de Pleaux »",
                "ACTION | maitre_ouvrage_id | 7 | 99 | a changé le maître d’ouvrage de « Commune de Pleaux » à « 99 »",
                "ACTION | fin_prevue_le | 2026-04-30 | 2026-06-15 | a changé la fin prévue du 30 avril 2026 au 15 juin 2026 (46 jours plus tard)",
                "ACTION | fin_prevue_le | 2026-03-02 | 2026-03-01 | a changé la fin prévue du 2 mars 2026 au 1er mars 2026 (un jour plus tôt)",
                "ACTION | visibilite | INTERNE | PUBLIQUE | a changé la visibilité de « interne » à « publique »",
                "ACTION | description | Un | Deux | a modifié la description",
                "JALON | actuelle_le | 2026-04-30 | 2026-06-15 | a déplacé « Dépôt DETR » du 30 avril 2026 au 15 juin 2026 (46 jours plus tard)",
                "JALON | reelle_le | - | 2026-06-15 | a noté que « Dépôt DETR » est fait, le 15 juin 2026",
                "JALON | reelle_le | 2026-06-15 | - | a noté que « Dépôt DETR » est encore à faire",
                "JALON | retire_le | - | 2026-06-15T10:00:00Z | a retiré le jalon « Dépôt DETR »",
                "JALON | libelle | Dépôt | Dépôt DETR | a renommé le jalon « Dépôt » : il s’appelle « Dépôt DETR »",
                "JALON | type | AUTRE | SOLDE | a changé le type du jalon « Dépôt DETR » de « autre » à « solde »",
                "SUIVI | texte | Un | Deux | a corrigé la note du 3 juin 2026",
                "SUIVI | biffe_le | - | 2026-06-15T10:00:00Z | a rayé la note du 3 juin 2026",
                "SUIVI | retire_le | - | 2026-06-15T10:00:00Z | a repris la note du 3 juin 2026",
                "BLOCAGE | leve_le | - | 2026-06-15 | a levé le blocage (foncier), le 15 juin 2026",
                "DEPENSE | montant_ht | 100000.00 | 120000.50 | a changé le montant HT de la dépense « Dépôt DETR » de 100 000 € à 120 001 €",
                "DEPENSE | eligible | true | false | a changé l’éligibilité de la dépense « Dépôt DETR » de oui à non",
                "DEPENSE | taux_tva | 0.200000 | 0.055000 | a changé le taux de TVA de la dépense « Dépôt DETR » de 20 % à 5,5 %",
                "FINANCEMENT | etat | DEPOSE | ACCORDE | a fait passer le financement DETR (Préfecture) de « déposé » à « accordé »",
                "FINANCEMENT | accorde | - | 50000.00 | a renseigné le montant accordé du financement DETR (Préfecture) : 50 000 €",
                "PROPOSITION | etat | EN_ATTENTE | ACCEPTEE | a accepté la proposition du financeur sur DETR (Préfecture)",
                "PROPOSITION | etat | EN_ATTENTE | REFUSEE | a refusé la proposition du financeur sur DETR (Préfecture)",
                "PROPOSITION | etat | EN_ATTENTE | RETIREE | a retiré sa proposition sur DETR (Préfecture)",
                "COMMUNES | Pleaux | - | 0.600000 | a ajouté la commune Pleaux (part de 60 %)",
                "COMMUNES | Pleaux | 0.600000 | 0.333333 | a changé la part de Pleaux de 60 % à 33,3 %",
                "COMMUNES | Pleaux | 0.600000 | - | a retiré la commune Pleaux",
                "CONTRATS | CRTE | - | true | a rattaché l’action au contrat CRTE",
                "CONTRATS | CRTE | true | - | a détaché l’action du contrat CRTE"
            })
    void sayWhatChanged(Sujet sujet, String colonne, @Nullable String avant, @Nullable String apres, String phrase) {
        List<Phrase> phrases = PHRASES.de(fait(sujet, 1, colonne, avant, apres), Optional.empty(), NOMS, null);

        assertThat(phrases).extracting(dite -> ordinaires(dite.texte())).containsExactly(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ACTION | a créé l’action « Halle »",
                "0 | JALON | a ajouté le jalon « Dépôt DETR », prévu le 30 avril 2026",
                "2 | JALON | a retiré le jalon « Dépôt DETR »",
                "0 | SUIVI | a écrit une note (avancée)",
                "0 | BLOCAGE | a signalé un blocage (foncier) ; doit agir : Notaire",
                "0 | VERSION_DE_DOCUMENT | a joint la version 2 du document « Plan de masse » (fichier « Halle »)",
                "0 | DEPENSE | a ajouté la dépense « Dépôt DETR » (travaux, 2026) : 100 000 € HT",
                "2 | DEPENSE | a retiré la dépense « Dépôt DETR » : 100 000 € HT",
                "0 | FINANCEMENT | a ajouté le financement DETR (Préfecture)",
                "2 | FINANCEMENT | a retiré le financement DETR (Préfecture)",
                "0 | VERSEMENT | a enregistré un versement de 5 000 € (acompte) du financement DETR (Préfecture), reçu le 3 juin 2026"
            })
    void sayWhatCameAndWhatWent(int genre, Sujet sujet, String phrase) {
        List<Phrase> phrases = PHRASES.de(fait(sujet, genre, "version", null, null), Optional.empty(), NOMS, null);

        assertThat(phrases).extracting(dite -> ordinaires(dite.texte())).containsExactly(phrase);
    }

    @Test
    void keepTheReasonAndTheDecision() {
        Fait fait = fait(Sujet.ACTION, 1, "statut", "EN_COURS", "ABANDONNEE");
        Motif motif = new Motif(
                Champ.STATUT,
                9,
                "EN_COURS",
                "ABANDONNEE",
                "Trop cher",
                "comité du 3 juin",
                "Camille",
                OffsetDateTime.parse("2026-06-03T10:00:00Z"));

        assertThat(PHRASES.de(fait, Optional.of(motif), NOMS, null))
                .extracting(phrase -> ordinaires(String.valueOf(phrase.motif())))
                .containsExactly("Trop cher (décision : comité du 3 juin)");
    }

    @Test
    void findTheLastReasonThatWasSignedBeforeTheRevisionBetweenTheSameValues() {
        Fait fait = fait(Sujet.ACTION, 1, "statut", "EN_COURS", "SUSPENDUE");
        Motifs.Lus lus = new Motifs.Lus(List.of(
                motif("EN_COURS", "SUSPENDUE", "première fois", fait.instant() - 9_000),
                motif("EN_COURS", "SUSPENDUE", "cette fois", fait.instant()),
                motif("EN_COURS", "ABANDONNEE", "autre chose", fait.instant()),
                motif("EN_COURS", "SUSPENDUE", "plus tard", fait.instant() + 1)));

        assertThat(lus.de(fait)).map(Motif::motif).contains("cette fois");
        assertThat(lus.de(fait(Sujet.ACTION, 1, "meteo", null, "SOLEIL"))).isEmpty();
    }

    @Test
    void tellOnlyTheFieldsThatAreAsked() {
        Fait fait = fait(Sujet.ACTION, 1, "meteo", null, "SOLEIL");

        assertThat(PHRASES.de(fait, Optional.empty(), NOMS, Quoi.METEO)).hasSize(1);
        assertThat(PHRASES.de(fait, Optional.empty(), NOMS, Quoi.STATUT)).isEmpty();
    }

    @Test
    void foldLongTexts() {
        Phrase phrase = PHRASES.de(fait(Sujet.ACTION, 1, "description", "Un", "Deux"), Optional.empty(), NOMS, null)
                .get(0);

        assertThat(phrase.avant()).isEqualTo("Un");
        assertThat(phrase.apres()).isEqualTo("Deux");
    }

    private static Motif motif(String depuis, String vers, String texte, long instant) {
        return new Motif(
                Champ.STATUT,
                9,
                depuis,
                vers,
                texte,
                null,
                "Camille",
                java.time.Instant.ofEpochMilli(instant).plusNanos(400_000).atOffset(java.time.ZoneOffset.UTC));
    }

    /** A row of which one column changes; the others are those that sentences name. */
    private static Fait fait(
            Sujet sujet, int genre, String colonne, @Nullable String ancienne, @Nullable String nouvelle) {
        Map<String, @Nullable String> ligne = new HashMap<>();
        if (sujet != Sujet.COMMUNES && sujet != Sujet.CONTRATS) {
            ligne.put("nom", "Halle");
            ligne.put("libelle", "Dépôt DETR");
            ligne.put("initiale_le", "2026-04-30");
            ligne.put("actuelle_le", "2026-04-30");
            ligne.put("le", "2026-06-03");
            ligne.put("type", sujet == Sujet.SUIVI ? "AVANCEE" : sujet == Sujet.VERSEMENT ? "ACOMPTE" : "SOLDE");
            ligne.put("motif", "FONCIER");
            ligne.put("intitule", "Plan de masse");
            ligne.put("numero", "2");
            ligne.put("qui_doit_agir", "Notaire");
            ligne.put("poste", "TRAVAUX");
            ligne.put("annee", "2026");
            ligne.put("montant_ht", "100000.00");
            ligne.put("montant", "5000.00");
            ligne.put("partenaire_id", "3");
            ligne.put("dispositif_id", "4");
        }
        Map<String, @Nullable String> avant = new HashMap<>(ligne);
        Map<String, @Nullable String> apres = new HashMap<>(ligne);
        if (ancienne != null || nouvelle != null) {
            avant.put(colonne, ancienne);
            apres.put(colonne, nouvelle);
        }
        return new Fait(
                1_764_000_000_000L,
                5,
                "Camille",
                null,
                9,
                1,
                "Halle",
                sujet,
                9,
                genre,
                genre == 0 ? null : avant,
                apres);
    }

    /** With ordinary spaces, so that the cases can be read. */
    private static String ordinaires(String texte) {
        return texte.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
