// Decorators of type-graphql and typeorm keep their declarations here.
import "reflect-metadata";
