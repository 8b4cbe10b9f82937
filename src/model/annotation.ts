/** The context of Web Annotations: https://www.w3.org/TR/annotation-model/#annotations */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
