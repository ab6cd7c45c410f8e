import { Box } from '@chakra-ui/react';
import { Skeletons } from '../design/Loaded';

/** What stands where a screen outside the frame will be. */
export function Waiting() {
  return (
    <Box maxW="760px" mx="auto" p="5">
      <Skeletons heights={['60px', '200px', '200px']} />
    </Box>
  );
}
