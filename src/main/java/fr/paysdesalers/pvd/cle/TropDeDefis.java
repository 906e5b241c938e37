package fr.paysdesalers.pvd.cle;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One network asks for too many challenges at once. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
class TropDeDefis extends RuntimeException {}
