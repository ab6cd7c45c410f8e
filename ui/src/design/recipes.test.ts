import { recipes as everyRecipe, slotRecipes as everySlotRecipe } from '@chakra-ui/react/theme';
import { expect, test } from 'vitest';
import { recipes, slotRecipes } from './recipes';

const sources = import.meta.glob<string>('../**/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What a component is drawn by that its own name does not tell. */
const OTHER_NAMES: Record<string, string> = { iconButton: 'button', closeButton: 'button' };

function partsUsed(): string[] {
  const names = Object.values(sources).flatMap((text) =>
    [...text.matchAll(/import \{([^}]*)\} from '@chakra-ui\/react'/g)].flatMap(([, list = '']) =>
      list.split(',').map((name) => name.trim()),
    ),
  );
  const recipeNames = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return [...new Set(recipeNames.map((name) => OTHER_NAMES[name] ?? name))];
}

test('every part in use has its looks', () => {
  const known = { ...everyRecipe, ...everySlotRecipe };
  const loaded = { ...recipes, ...slotRecipes };
  const bare = partsUsed().filter((name) => name in known && !(name in loaded));
  expect(bare).toEqual([]);
});
