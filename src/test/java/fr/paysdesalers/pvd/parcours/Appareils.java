package fr.paysdesalers.pvd.parcours;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** The device of a window that holds its passkeys and recognises its owner: the virtual one of Chromium. */
final class Appareils {

    private Appareils() {}

    /** Gives the window a device that always recognises its owner. */
    static void donner(Fenetre fenetre) {
        CDPSession chromium = fenetre.page().context().newCDPSession(fenetre.page());
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject demande = new JsonObject();
        demande.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", demande);
    }
}
