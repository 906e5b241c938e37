package fr.paysdesalers.pvd.securite;

/** What a provider, or somebody between it and the portal, may do wrong; one at a time. */
public enum Tricherie {
    AUCUNE,
    /** The identity token: signed by another key, under the name of the right one. */
    AUTRE_CLE,
    AUTRE_DESTINATAIRE,
    AUTRE_EMETTEUR,
    EXPIRE,
    PAS_ENCORE_VALABLE,
    EMIS_DEMAIN,
    SANS_SIGNATURE,
    /** With the secret of the portal, which its provider and others know. */
    HS256_AVEC_LE_SECRET,
    /** With a key that the provider publishes, for another algorithm. */
    RS256,
    AUTRE_NONCE,
    SANS_NONCE,
    SANS_SUJET,
    /** The answer about the person. */
    INFO_AUTRE_SUJET,
    INFO_EN_CLAIR,
    INFO_SANS_SIGNATURE,
    INFO_AUTRE_CLE,
    INFO_AUTRE_DESTINATAIRE,
    INFO_AUTRE_EMETTEUR,
    INFO_EXPIREE,
    INFO_EN_PANNE,
    /** The exchange of the code. */
    CODE_EN_PANNE,
    CODE_REFUSE,
    CODE_SANS_IDENTITE
}
