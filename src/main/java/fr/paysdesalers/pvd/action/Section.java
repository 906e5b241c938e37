package fr.paysdesalers.pvd.action;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of the sheet that is edited by itself, with the fields that it holds. */
public enum Section {
    IDENTITE("nom", "objectifId", "thematiqueId", "axeId", "maturite", "meteo", "priorite", "visibilite"),
    TEXTES("resumePublic", "description", "objectifsAttendus", "consequenceCentralite"),
    CALENDRIER("debutPrevuLe", "finPrevueLe", "debutReelLe", "finReelleLe"),
    LIEU("communes", "parts", "situationOrt", "contrats"),
    ACTEURS("maitreOuvrageId", "referentMaitreOuvrage", "delegation", "pilote", "eluReferent");

    private final Set<String> champs;

    Section(String... champs) {
        this.champs = Set.of(champs);
    }

    /** The one that has this name; all of them for anything else. */
    static Set<Section> choisies(@Nullable String nom) {
        return Arrays.stream(values())
                .filter(section -> section.name().equals(nom))
                .findFirst()
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(Section.class));
    }

    static Set<String> champs(Set<Section> sections) {
        return sections.stream().flatMap(section -> section.champs.stream()).collect(Collectors.toSet());
    }

    /** As pages and addresses write them. */
    static List<String> noms(Set<Section> sections) {
        return sections.stream().map(Section::name).toList();
    }
}
