package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.Total;
import fr.paysdesalers.pvd.journal.Comparaison.Deplacement;
import fr.paysdesalers.pvd.journal.Comparaison.EcartDeCout;
import fr.paysdesalers.pvd.journal.ComparaisonVue.Date;
import fr.paysdesalers.pvd.journal.ComparaisonVue.Parcours;
import fr.paysdesalers.pvd.journal.ComparaisonVue.Somme;
import fr.paysdesalers.pvd.journal.EtatPasse.Action;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a comparison ready to show: names, words, signed days and euros. */
@Component
class VuesDeComparaison {

    private final Libelles libelles;
    private final Ecarts ecarts;
    private final ResumesDeComparaison resumes;

    VuesDeComparaison(Libelles libelles, Ecarts ecarts, ResumesDeComparaison resumes) {
        this.libelles = libelles;
        this.ecarts = ecarts;
        this.resumes = resumes;
    }

    /** {@code debut} is the first day that the portal recorded. */
    ComparaisonVue vue(
            Perimetre perimetre, LocalDate du, LocalDate au, Comparaison comparaison, @Nullable LocalDate debut) {
        Total avant = comparaison.avant().total();
        Total apres = comparaison.apres().total();
        Long moyenne = comparaison.moyenneDesFins();
        return new ComparaisonVue(
                new Jour(du),
                new Jour(au),
                resumes.phrase(du, au, comparaison),
                libelles.texte(
                        "journal.comparaison.perimetre",
                        avant.chiffrees(),
                        avant.actions(),
                        apres.chiffrees(),
                        apres.actions()),
                debut == null || du.isBefore(debut) ? Jour.de(debut) : null,
                comparaison.parcours().stream()
                        .map(parcours -> parcours(perimetre, parcours))
                        .toList(),
                dates(perimetre, comparaison.fins()),
                moyenne == null ? null : ecarts.jours(moyenne),
                dates(perimetre, comparaison.jalons()),
                comparaison.couts().stream().map(cout -> cout(perimetre, cout)).toList(),
                inchanges(comparaison.coutsInchanges()),
                somme(
                        "journal.comparaison.total",
                        avant.bilan().cout(),
                        apres.bilan().cout()),
                argent(avant, apres));
    }

    private List<Somme> argent(Total avant, Total apres) {
        return List.of(
                somme(
                        "journal.comparaison.cout",
                        avant.bilan().cout(),
                        apres.bilan().cout()),
                somme(
                        "journal.comparaison.acquis",
                        avant.bilan().acquis(),
                        apres.bilan().acquis()),
                somme(
                        "journal.comparaison.demande",
                        avant.bilan().demande(),
                        apres.bilan().demande()),
                somme("journal.comparaison.a-trouver", avant.aTrouver(), apres.aTrouver()),
                somme(
                        "journal.comparaison.verse",
                        avant.bilan().verse(),
                        apres.bilan().verse()));
    }

    private Parcours parcours(Perimetre perimetre, Comparaison.Parcours parcours) {
        Action action = parcours.action();
        return new Parcours(
                action.reference(),
                action.nom(),
                href(perimetre, action, ""),
                code(parcours.depuis()),
                mots(parcours.depuis()),
                code(parcours.vers()),
                mots(parcours.vers()));
    }

    private static @Nullable String code(@Nullable Statut statut) {
        return statut == null ? null : statut.name();
    }

    private @Nullable String mots(@Nullable Statut statut) {
        return statut == null ? null : libelles.de(statut);
    }

    private List<Date> dates(Perimetre perimetre, List<Deplacement> deplacements) {
        return deplacements.stream()
                .map(deplacement -> new Date(
                        deplacement.action().reference(),
                        deplacement.action().nom(),
                        href(perimetre, deplacement.action(), "#jalons"),
                        deplacement.jalon(),
                        new Jour(deplacement.depuis()),
                        new Jour(deplacement.vers()),
                        ecarts.jours(deplacement.jours())))
                .toList();
    }

    private Somme cout(Perimetre perimetre, EcartDeCout cout) {
        return new Somme(
                cout.action().reference(),
                cout.action().nom(),
                href(perimetre, cout.action(), "#financement"),
                ecarts.ouTiret(cout.depuis()),
                ecarts.ouTiret(cout.vers()),
                ecarts.euros(cout.ecart()));
    }

    private @Nullable Somme inchanges(List<EcartDeCout> couts) {
        Montant somme = Montant.somme(couts.stream().map(cout -> cout.depuis() == null ? Montant.ZERO : cout.depuis()));
        return couts.isEmpty()
                ? null
                : new Somme(
                        null,
                        libelles.texte("journal.comparaison.inchanges", couts.size()),
                        null,
                        somme.toString(),
                        somme.toString(),
                        ecarts.euros(Montant.ZERO));
    }

    private Somme somme(String cle, @Nullable Montant depuis, @Nullable Montant vers) {
        return new Somme(
                null,
                libelles.texte(cle),
                null,
                ecarts.ouTiret(depuis),
                ecarts.ouTiret(vers),
                ecarts.euros((vers == null ? Montant.ZERO : vers).moins(depuis == null ? Montant.ZERO : depuis)));
    }

    private static String href(Perimetre perimetre, Action action, String section) {
        return perimetre.chemin("/actions/" + action.reference() + section);
    }
}
