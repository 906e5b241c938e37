package fr.paysdesalers.pvd.socle;

import org.jspecify.annotations.Nullable;

/** The network that a request comes from: what slows one down disturbs no other. */
public record Reseau(String prefixe) {

    /** The /24 of an IPv4 address, the /64 of an IPv6 one. */
    public static Reseau de(@Nullable String adresse) {
        if (adresse == null) {
            return new Reseau("");
        }
        return new Reseau(
                adresse.contains(":")
                        ? adresse.replaceFirst("^((?:[^:]*:){4}).*$", "$1")
                        : adresse.replaceFirst("\\.[^.]*$", ""));
    }
}
