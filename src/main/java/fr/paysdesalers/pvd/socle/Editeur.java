package fr.paysdesalers.pvd.socle;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who answers for the portal (LCEN, art. 6 III); what is not configured is said to be missing. */
@ConfigurationProperties("portail.editeur")
public record Editeur(
        @Nullable String nom,
        @Nullable String adresse,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String directeurPublication,
        @Nullable String hebergeur) {}
