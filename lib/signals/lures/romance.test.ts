import { from, list, signalCases } from '../../../tests/signalCases';
import romance from './romance';

const stranger = from('Anna', 'office@shop.example');

signalCases(romance, {
  fires: [
    [
      'bait, and a free mailbox to answer at',
      {
        from: stranger,
        text: 'Hello mister! I am a lonely girl from a warm country. I am looking for a kind man. Write me at anna.rose22@gmail.com and I will send you my photos.',
      },
    ],
    [
      'an answer to the letter itself',
      {
        from: stranger,
        text: 'I am a single woman. I am looking for a good man. I will send you my pictures.',
      },
    ],
    [
      'German',
      {
        from: stranger,
        text: 'Ich bin eine einsame Frau. Ich suche einen netten Mann fürs Leben. Ich schicke dir meine Fotos.',
      },
    ],
    [
      'Portuguese',
      {
        from: stranger,
        text: 'Sou uma mulher solteira. Procuro um homem sério. Vou enviar minhas fotos.',
      },
    ],
    [
      'Dutch',
      { from: stranger, text: 'Ik ben een eenzame vrouw. Ik zoek een lieve man. Ik stuur je mijn foto.' },
    ],
    [
      'French',
      {
        from: stranger,
        text: 'Je suis une femme célibataire. Je cherche un homme sérieux. Je vais envoyer mes photos.',
      },
    ],
    [
      'Spanish',
      { from: stranger, text: 'Soy una mujer soltera. Busco un hombre bueno. Te voy a enviar mis fotos.' },
    ],
    [
      'Italian',
      { from: stranger, text: 'Sono una donna sola. Cerco un uomo sincero. Ti mando le mie foto.' },
    ],
  ],
  quiet: [
    [
      'a love letter',
      {
        from: from('Anna', 'anna@gmail.com'),
        text: 'My dear Sam, I miss you and love you. The week without you is long. I will send you the photos of our trip tonight.',
      },
    ],
    [
      'a friend about being single',
      {
        from: from('Anna', 'anna@gmail.com'),
        text: 'I am single again, it is strange. Shall we talk on Sunday? Say hello to your mother.',
      },
    ],
    [
      'in a thread',
      {
        reply: true,
        text: 'I am a single woman. I am looking for a good man. I will send you my pictures.',
      },
    ],
    [
      'a dating service',
      {
        list,
        text: 'I am a single woman. I am looking for a good man. I will send you my pictures.',
      },
    ],
  ],
});
