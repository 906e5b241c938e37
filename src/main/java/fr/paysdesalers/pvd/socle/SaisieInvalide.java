package fr.paysdesalers.pvd.socle;

/** What a person typed is not the value expected; {@code raison} ends a message key ({@code negatif}, {@code illisible}…). */
public class SaisieInvalide extends IllegalArgumentException {

    private final String raison;

    public SaisieInvalide(String raison) {
        super(raison);
        this.raison = raison;
    }

    public String raison() {
        return raison;
    }
}
