package fr.paysdesalers.pvd.securite;

import java.util.List;

/** The accounts that anybody may try; offered by the demonstration alone, absent elsewhere. */
public interface ComptesDEssai {

    /** One account, with its password in clear since it protects nothing. */
    record CompteDEssai(String role, String courriel, String motDePasse) {}

    List<CompteDEssai> comptes();
}
