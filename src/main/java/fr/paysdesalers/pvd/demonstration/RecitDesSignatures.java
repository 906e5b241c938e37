package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.convention.AvenantForm;
import fr.paysdesalers.pvd.convention.Avenants;
import fr.paysdesalers.pvd.convention.DeliberationForm;
import fr.paysdesalers.pvd.convention.Deliberations;
import fr.paysdesalers.pvd.convention.SignataireForm;
import fr.paysdesalers.pvd.convention.Signataires;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells who signed the convention, what councils decided, and the avenant that is being prepared. */
@Component
@Profile("demonstration")
class RecitDesSignatures {

    private static final String EPCI = "EPCI";

    private final Signataires signataires;
    private final Avenants avenants;
    private final Deliberations deliberations;

    RecitDesSignatures(Signataires signataires, Avenants avenants, Deliberations deliberations) {
        this.signataires = signataires;
        this.avenants = avenants;
        this.deliberations = deliberations;
    }

    void raconter(Contexte contexte, Deroulement deroulement) {
        for (Ligne ligne : lire(contexte, "signataires")) {
            deroulement.ajouter(
                    ligne.entier("jours"),
                    ligne,
                    () -> signataires.ajouter(
                            contexte.chef(),
                            new SignataireForm(
                                    null,
                                    ligne.texte("organisation"),
                                    ligne.texteOuNul("qualite"),
                                    contexte.cleOuNul(ligne, "commune"),
                                    ligne.valeurOuNul("signe", LocalDate::parse))));
        }
        for (Ligne ligne : lire(contexte, "avenants")) {
            deroulement.ajouter(
                    ligne.entier("jours"),
                    ligne,
                    () -> avenants.ajouter(
                            contexte.chef(),
                            new AvenantForm(
                                    null,
                                    ligne.entier("numero"),
                                    ligne.texte("objet"),
                                    null,
                                    null,
                                    null,
                                    ligne.texteOuNul("perimetre"))));
        }
        for (Ligne ligne : lire(contexte, "deliberations")) {
            deroulement.ajouter(ligne.entier("jours"), ligne, () -> deliberer(contexte, ligne));
        }
    }

    private void deliberer(Contexte contexte, Ligne ligne) {
        LocalDate prise = ligne.valeurOuNul("prise", LocalDate::parse);
        deliberations.enregistrer(
                contexte.chef(),
                new DeliberationForm(
                        objet(contexte, ligne.texte("objet")),
                        prise == null ? contexte.jourOuNul(ligne, "prise_jours") : prise,
                        ligne.texteOuNul("reference"),
                        Arrays.stream(ligne.texte("collectivites").split("\\|"))
                                .map(nom -> nom.equals(EPCI) ? EPCI : cle(contexte, nom))
                                .toList()));
    }

    private static String cle(Contexte contexte, String commune) {
        return String.valueOf(contexte.reperes().cle("commune", commune));
    }

    /** The file has one avenant: a délibération on it names no number. */
    private String objet(Contexte contexte, String objet) {
        return objet.equals("AVENANT")
                ? objet + "-" + avenants.lister(contexte.chef()).get(0).id()
                : objet;
    }

    private static List<Ligne> lire(Contexte contexte, String nom) {
        String fichier = "demonstration/" + contexte.chef().slug() + "/convention-" + nom + ".csv";
        return FichierCsv.lire(new ClassPathResource(fichier), Function.identity());
    }
}
