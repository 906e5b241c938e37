package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.MaitreOuvrage;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.partenaire.Partenaire;
import fr.paysdesalers.pvd.partenaire.Partenaires;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads what the files of the demonstration may name in a convention. */
@Component
@Profile("demonstration")
class ReperesDeConvention {

    private final Conventions conventions;
    private final Territoires territoires;
    private final Partenaires partenaires;

    ReperesDeConvention(Conventions conventions, Territoires territoires, Partenaires partenaires) {
        this.conventions = conventions;
        this.territoires = territoires;
        this.partenaires = partenaires;
    }

    Reperes lire(long conventionId) {
        Map<String, Long> cles = new HashMap<>();
        lireObjectifs(conventionId, cles);
        lireMaitresOuvrage(conventions.convention(conventionId), cles);
        lirePartenaires(cles);
        return new Reperes(Map.copyOf(cles));
    }

    private void lireObjectifs(long conventionId, Map<String, Long> cles) {
        Map<Long, Integer> numeros =
                conventions.objectifs(conventionId).stream().collect(Collectors.toMap(Objectif::id, Objectif::numero));
        numeros.forEach((id, numero) -> cles.put("objectif " + numero, id));
        conventions
                .thematiques(conventionId)
                .forEach(theme ->
                        cles.put("thematique " + numeros.get(theme.objectifId()) + "/" + theme.nom(), theme.id()));
        conventions.axes(conventionId).forEach(axe -> cles.put("axe " + axe.rang(), axe.id()));
    }

    /** A project owner is named by {@code EPCI}, by the code of its commune, or by its name. */
    private void lireMaitresOuvrage(Convention convention, Map<String, Long> cles) {
        Map<Long, Commune> communes = territoires.communes(convention.territoireId()).stream()
                .collect(Collectors.toMap(Commune::id, Function.identity()));
        communes.values().forEach(commune -> cles.put("commune " + commune.codeInsee(), commune.id()));
        String epci = territoires.territoire(convention.territoireId()).epci();
        for (MaitreOuvrage maitre : conventions.maitresOuvrage(convention.id())) {
            Commune commune = maitre.communeId() == null ? null : communes.get(maitre.communeId());
            String nom = commune == null ? maitre.nom() : commune.codeInsee();
            cles.put("maitre_ouvrage " + (nom.equals(epci) ? "EPCI" : nom), maitre.id());
        }
    }

    private void lirePartenaires(Map<String, Long> cles) {
        Map<Long, String> codes =
                partenaires.tous().stream().collect(Collectors.toMap(Partenaire::id, Partenaire::code));
        codes.forEach((id, code) -> cles.put("partenaire " + code, id));
        partenaires
                .dispositifs()
                .forEach(dispositif -> cles.put(
                        "dispositif " + Objects.requireNonNull(codes.get(dispositif.partenaireId())) + "/"
                                + dispositif.code(),
                        dispositif.id()));
    }
}
