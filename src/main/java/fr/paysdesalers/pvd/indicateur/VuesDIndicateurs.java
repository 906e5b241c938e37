package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.indicateur.IndicateurVu.AvancementVu;
import fr.paysdesalers.pvd.indicateur.IndicateurVu.DesaccordVu;
import fr.paysdesalers.pvd.indicateur.IndicateurVu.LieuVu;
import fr.paysdesalers.pvd.indicateur.IndicateurVu.MesureVue;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts in words and in drawings what an indicator is worth, place by place. */
@Component
class VuesDIndicateurs {

    private final Libelles libelles;

    VuesDIndicateurs(Libelles libelles) {
        this.libelles = libelles;
    }

    /** What is known of an indicator. */
    record Connu(IndicateurLu indicateur, List<MesureLue> mesures, List<CibleLue> cibles) {}

    IndicateurVu vu(Perimetre perimetre, Connu connu) {
        IndicateurLu indicateur = connu.indicateur();
        List<Serie> series = Serie.de(connu.mesures());
        List<Avancement> avancements = connu.cibles().stream()
                .flatMap(cible -> Avancement.de(cible, connu.mesures(), series).stream())
                .toList();
        return new IndicateurVu(
                indicateur.id(),
                indicateur.nom(),
                indicateur.unite(),
                libelles.de(indicateur.tendance()),
                indicateur.objectifNumero(),
                indicateur.objectif() == null
                        ? null
                        : libelles.texte(
                                "indicateur.objectif",
                                String.valueOf(indicateur.objectifNumero()),
                                indicateur.objectif()),
                indicateur.definition(),
                indicateur.archive(),
                chemin(perimetre, indicateur.id()),
                lieux(indicateur, series, avancements),
                avancements.stream()
                        .map(avancement -> avancement(perimetre, indicateur, avancement))
                        .toList(),
                Desaccord.entre(series).stream()
                        .map(desaccord -> desaccord(indicateur, desaccord))
                        .toList());
    }

    static String chemin(Perimetre perimetre, long id) {
        return perimetre.chemin("/indicateurs/" + id);
    }

    /** The rows of the table of an indicator, with what the chef de projet may do of each. */
    List<MesureVue> mesures(Perimetre perimetre, Connu connu) {
        boolean modifiable = perimetre.estChefDeProjet() && !connu.indicateur().archive();
        return connu.mesures().stream()
                .map(mesure -> mesure(
                        connu.indicateur(),
                        mesure,
                        modifiable ? chemin(perimetre, mesure.indicateurId()) + "/mesures/" + mesure.id() : null))
                .toList();
    }

    /** A measure in words, as pages of other rooms show it too. */
    MesureVue mesure(IndicateurLu indicateur, MesureLue mesure, @Nullable String href) {
        return new MesureVue(
                mesure.lieu(),
                String.valueOf(mesure.annee()),
                mesure.valeur() == null ? libelles.de(EtatMesure.SECRET) : indicateur.dire(mesure.valeur()),
                mesure.origine(),
                mesure.etat() == EtatMesure.PROVISOIRE ? libelles.de(mesure.etat()) : null,
                mesure.commentaire(),
                href);
    }

    /** One drawing for each place; all have the same scale. */
    private List<LieuVu> lieux(IndicateurLu indicateur, List<Serie> series, List<Avancement> avancements) {
        Map<String, List<Serie>> parLieu =
                series.stream().collect(Collectors.groupingBy(Serie::lieu, LinkedHashMap::new, Collectors.toList()));
        List<LieuVu> vus = new ArrayList<>();
        parLieu.forEach((lieu, siennes) -> {
            List<CibleLue> cibles = avancements.stream()
                    .filter(avancement -> avancement.depart().lieu().equals(lieu))
                    .map(Avancement::cible)
                    .toList();
            boolean dessinable =
                    siennes.stream().anyMatch(serie -> serie.derniere().isPresent());
            vus.add(new LieuVu(
                    lieu,
                    siennes.get(0).codeInsee(),
                    siennes.get(0).annees().get(0).secteur(),
                    siennes.stream().map(serie -> derniere(indicateur, serie)).toList(),
                    siennes.stream()
                            .flatMap(serie -> serie.evolution().stream()
                                    .map(evolution -> evolution(indicateur, serie, evolution)))
                            .toList(),
                    dessinable ? Courbe.de(siennes, cibles, echelle(indicateur, series, siennes, cibles)) : null));
        });
        return vus;
    }

    /** Shares compare from one place to another, on one scale; counts of places of different sizes do not. */
    private static Echelle echelle(
            IndicateurLu indicateur, List<Serie> toutes, List<Serie> siennes, List<CibleLue> cibles) {
        List<Serie> comparees = indicateur.unite().contains("%") ? toutes : siennes;
        return Echelle.de(
                comparees.stream().filter(serie -> serie.derniere().isPresent()).toList(), cibles);
    }

    private MesureVue derniere(IndicateurLu indicateur, Serie serie) {
        return mesure(indicateur, serie.presente(), null);
    }

    private String evolution(IndicateurLu indicateur, Serie serie, Serie.Evolution evolution) {
        return libelles.texte(
                "indicateur.evolution",
                String.valueOf(evolution.depuis()),
                evolution.ecart().signe() + "\u00a0" + ecart(indicateur),
                serie.source());
    }

    /** A share changes by points, not by percents. */
    private String ecart(IndicateurLu indicateur) {
        return indicateur.unite().equals("%") ? libelles.texte("indicateur.points") : indicateur.unite();
    }

    private AvancementVu avancement(Perimetre perimetre, IndicateurLu indicateur, Avancement avancement) {
        CibleLue cible = avancement.cible();
        return new AvancementVu(
                avancement.depart().lieu(),
                libelles.texte(
                        "indicateur.cible.phrase",
                        indicateur.dire(cible.valeur()),
                        String.valueOf(cible.annee()),
                        indicateur.dire(
                                Objects.requireNonNull(avancement.depart().valeur())),
                        avancement.depart().origine()),
                ou(avancement),
                avancement.estMesure() ? Math.min(100, Math.max(0, avancement.pourcent())) : 0,
                cible.commentaire(),
                perimetre.estChefDeProjet() && !indicateur.archive()
                        ? chemin(perimetre, indicateur.id()) + "/cibles/" + cible.id()
                        : null);
    }

    private String ou(Avancement avancement) {
        if (!avancement.estMesure()) {
            return libelles.texte("indicateur.cible.pas-mesuree");
        }
        if (avancement.estAtteint()) {
            return libelles.texte(
                    "indicateur.cible.atteinte", avancement.derniere().origine());
        }
        int pourcent = avancement.pourcent();
        return pourcent < 0
                ? libelles.texte(
                        "indicateur.cible.eloigne", avancement.derniere().origine())
                : libelles.texte(
                        "indicateur.cible.chemin",
                        pourcent,
                        avancement.derniere().origine());
    }

    private DesaccordVu desaccord(IndicateurLu indicateur, Desaccord desaccord) {
        return new DesaccordVu(
                desaccord.lieu(),
                desaccord.mesures().stream()
                        .map(mesure -> mesure(indicateur, mesure, null))
                        .toList());
    }
}
