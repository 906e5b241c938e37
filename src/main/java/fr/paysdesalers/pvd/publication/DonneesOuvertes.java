package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.publication.ContenuPublic.Commune;
import fr.paysdesalers.pvd.publication.FichesPubliques.Publiee;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.socle.TexteDeTableur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The published data in open formats, under the Licence Ouverte: what the public sheets show, nothing else and no person.
 * CSV in UTF-8, commas, decimal point, ISO dates; a cell that a spreadsheet would compute is neutralised.
 */
@Component
class DonneesOuvertes {

    static final List<String> COLONNES_DES_ACTIONS = List.of(
            "reference",
            "nom",
            "objectif",
            "statut",
            "resume",
            "communes",
            "codes_insee",
            "maitre_ouvrage",
            "debut_prevu_le",
            "fin_prevue_le",
            "debut_reel_le",
            "fin_reelle_le",
            "base",
            "cout",
            "acquis",
            "demande",
            "publiee_le",
            "adresse");
    static final List<String> COLONNES_DES_FINANCEMENTS =
            List.of("reference", "groupe", "financeur", "dispositif", "certitude", "montant", "publiee_le");

    private static final String SEPARATEUR = " ; ";

    private final FichesPubliques fiches;
    private final VuesPubliques vues;
    private final String portail;
    private final boolean demonstration;

    DonneesOuvertes(
            FichesPubliques fiches,
            VuesPubliques vues,
            @Value("${portail.adresse}") String portail,
            Environment environnement) {
        this.fiches = fiches;
        this.vues = vues;
        this.portail = portail;
        this.demonstration = environnement.acceptsProfiles(Profiles.of("demonstration"));
    }

    /** The document in JSON; {@code donneesDeDemonstration} says that it is invented. */
    record Jeu(
            String convention,
            String licence,
            boolean donneesDeDemonstration,
            @Nullable LocalDate miseAJourLe,
            List<FicheOuverte> actions) {}

    /** A published sheet. */
    record FicheOuverte(String adresse, LocalDate publieeLe, ContenuPublic contenu) {}

    Jeu json(RepereConvention convention) {
        List<FicheOuverte> actions = fiches.enLigne(convention.id()).stream()
                .map(publiee -> new FicheOuverte(adresse(convention, publiee), jour(publiee), publiee.contenu()))
                .toList();
        return new Jeu(
                convention.nom(),
                "Licence Ouverte 2.0",
                demonstration,
                actions.stream()
                        .map(FicheOuverte::publieeLe)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                actions);
    }

    String actions(RepereConvention convention) {
        return csv(
                COLONNES_DES_ACTIONS,
                fiches.enLigne(convention.id()).stream()
                        .map(publiee -> action(convention, publiee))
                        .toList());
    }

    String financements(RepereConvention convention) {
        List<List<@Nullable Object>> lignes = new ArrayList<>();
        for (Publiee publiee : fiches.enLigne(convention.id())) {
            publiee.contenu()
                    .lignes()
                    .forEach(ligne -> lignes.add(valeurs(
                            publiee.contenu().reference(),
                            ligne.groupe().name(),
                            ligne.financeur(),
                            ligne.dispositif(),
                            ligne.certitude().name(),
                            ligne.montant(),
                            jour(publiee))));
        }
        return csv(COLONNES_DES_FINANCEMENTS, lignes);
    }

    private List<@Nullable Object> action(RepereConvention convention, Publiee publiee) {
        ContenuPublic contenu = publiee.contenu();
        return valeurs(
                contenu.reference(),
                contenu.nom(),
                contenu.objectif(),
                contenu.statut().name(),
                contenu.resume(),
                joints(contenu, Commune::nom),
                joints(contenu, Commune::codeInsee),
                contenu.maitreOuvrage(),
                contenu.calendrier().debutPrevuLe(),
                contenu.calendrier().finPrevueLe(),
                contenu.calendrier().debutReelLe(),
                contenu.calendrier().finReelleLe(),
                contenu.base().name(),
                contenu.cout(),
                contenu.total(Certitude.ACQUIS),
                contenu.total(Certitude.DEMANDE),
                jour(publiee),
                adresse(convention, publiee));
    }

    private static List<@Nullable Object> valeurs(@Nullable Object... valeurs) {
        List<@Nullable Object> cellules = new ArrayList<>();
        for (Object valeur : valeurs) {
            cellules.add(valeur);
        }
        return cellules;
    }

    private static String joints(ContenuPublic contenu, Function<Commune, String> lecture) {
        return contenu.communes().stream().map(lecture).collect(Collectors.joining(SEPARATEUR));
    }

    private LocalDate jour(Publiee publiee) {
        return vues.jour(publiee.publieeLe()).date();
    }

    private String adresse(RepereConvention convention, Publiee publiee) {
        return portail + Adresses.fiche(convention.slug(), publiee.contenu().reference());
    }

    private static String csv(List<String> colonnes, List<List<@Nullable Object>> lignes) {
        StringBuilder texte = new StringBuilder();
        try (CSVPrinter sortie = new CSVPrinter(texte, CSVFormat.RFC4180)) {
            sortie.printRecord(colonnes);
            for (List<@Nullable Object> ligne : lignes) {
                sortie.printRecord(ligne.stream().map(DonneesOuvertes::cellule).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texte.toString();
    }

    private static String cellule(@Nullable Object valeur) {
        if (valeur instanceof Montant montant) {
            return montant.valeur().toPlainString();
        }
        return valeur instanceof String texte ? TexteDeTableur.neutre(texte) : valeur == null ? "" : valeur.toString();
    }
}
