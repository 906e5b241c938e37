package fr.paysdesalers.pvd.tableaudebord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public page of a convention, ready to show. */
public record Presentation(
        String nom,
        String epci,
        String departement,
        int nombreCommunes,
        String population,
        String superficie,
        String portrait,
        String finalite,
        String signeeLe,
        String echeance,
        @Nullable String ortSigneeLe,
        List<BourgPresente> bourgs,
        String partBourgs,
        List<ObjectifPresente> objectifs,
        List<PilierPresente> piliers,
        List<PartenairePresente> financeurs,
        List<PartenairePresente> partenairesAction,
        List<EtapePresentee> etapes) {

    /** A bourg-centre with its share of the population. */
    public record BourgPresente(String nom, String population, String part) {}

    /** An objective with its themes. */
    public record ObjectifPresente(int numero, String nom, String resume, String icone, List<String> themes) {}

    /** A pillar of the support of the State. */
    public record PilierPresente(String nom, String description) {}

    /** A partner. */
    public record PartenairePresente(String nom, String sigle, String description) {}

    /** A step of the path to the ORT; {@code etat} is {@code FAITE}, {@code EN_COURS} or {@code A_VENIR}. */
    public record EtapePresentee(
            String nom,
            @Nullable String date,
            String etat,
            @Nullable String detail) {}
}
