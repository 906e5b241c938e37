package fr.paysdesalers.pvd.droit;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.droit.DroitVu.UsageVu;
import fr.paysdesalers.pvd.droit.Droits.Droit;
import fr.paysdesalers.pvd.droit.Droits.Usage;
import fr.paysdesalers.pvd.regle.Bareme;
import fr.paysdesalers.pvd.regle.Baremes;
import fr.paysdesalers.pvd.regle.Parametre;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the rights of an ORT: not open yet, used by such an action, unused, closed. */
@Component
public class VuesDeDroits {

    private final Droits droits;
    private final Baremes baremes;
    private final Libelles libelles;
    private final Delais delais;

    VuesDeDroits(Droits droits, Baremes baremes, Libelles libelles, Delais delais) {
        this.droits = droits;
        this.baremes = baremes;
        this.libelles = libelles;
        this.delais = delais;
    }

    /** Two statements, and the settings of the day. */
    public List<DroitVu> de(Perimetre perimetre, Convention convention) {
        Bareme bareme = baremes.enVigueur();
        List<Usage> usages = droits.usages(perimetre);
        return droits.tous().stream()
                .map(droit -> vu(
                        perimetre,
                        convention,
                        droit,
                        fin(bareme, droit),
                        usages.stream()
                                .filter(usage -> usage.droit().equals(droit.code()))
                                .toList()))
                .toList();
    }

    private static @Nullable LocalDate fin(Bareme bareme, Droit droit) {
        return droit.parametre() == null
                ? null
                : bareme.finDAnnee(Parametre.valueOf(droit.parametre())).orElse(null);
    }

    private DroitVu vu(
            Perimetre perimetre, Convention convention, Droit droit, @Nullable LocalDate fin, List<Usage> usages) {
        EtatDroit etat = EtatDroit.le(delais.aujourdHui(), convention, fin);
        return new DroitVu(
                droit.nom(),
                droit.article(),
                droit.portee(),
                droit.description(),
                dessin(etat, !usages.isEmpty()),
                libelle(perimetre, etat, !usages.isEmpty()),
                Jour.de(fin),
                usages.stream().map(usage -> usage(perimetre, usage)).toList(),
                perimetre.estChefDeProjet() && etat == EtatDroit.OUVERT
                        ? perimetre.chemin("/convention/droits/" + droit.code() + "/usages/nouveau")
                        : null);
    }

    /** A partner does not see all the actions: it is not told that none uses a right. */
    private String libelle(Perimetre perimetre, EtatDroit etat, boolean utilise) {
        if (etat != EtatDroit.OUVERT) {
            return libelles.de(etat);
        }
        return libelles.texte(
                utilise ? "droit.utilise" : perimetre.voitInterne() ? "droit.inutilise" : "droit.etat.OUVERT");
    }

    /** The icons are those of the statuts of actions. */
    private static String dessin(EtatDroit etat, boolean utilise) {
        return switch (etat) {
            case PAS_ENCORE_OUVERT -> "A_VENIR";
            case OUVERT -> utilise ? "REALISEE" : "PROGRAMMEE";
            case CLOS -> "ABANDONNEE";
        };
    }

    private static UsageVu usage(Perimetre perimetre, Usage usage) {
        return new UsageVu(
                "A" + usage.numero() + " " + usage.nom(),
                perimetre.chemin("/actions/A" + usage.numero()),
                perimetre.estChefDeProjet()
                        ? perimetre.chemin("/convention/droits/" + usage.droit() + "/usages/" + usage.id())
                        : null);
    }
}
